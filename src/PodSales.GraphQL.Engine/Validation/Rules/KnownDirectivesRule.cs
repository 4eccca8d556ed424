using PodSales.GraphQL.Engine.TypeSystem;

namespace PodSales.GraphQL.Engine.Validation.Rules;

/// <summary>Each directive is known, and allowed where it stands.</summary>
/// <remarks>GraphQL specification, "Directives Are Defined" and "Directives Are in Valid Locations".</remarks>
internal sealed class KnownDirectivesRule(ValidationContext context) : IValidationRule
{
    public void Attach(DocumentWalker walker) => walker.Directives.Entering += applied =>
    {
        var location = applied.Location.NameOf();
        foreach (var directive in applied.Directives)
        {
            var name = directive.Name.Value;
            if (context.FindDirective(name) is not { } known)
            {
                context.Report(Messages.UnknownDirective(name), directive);
            }
            else if (!known.Locations.Contains(location))
            {
                context.Report(Messages.MisplacedDirective(name, location), directive);
            }
        }
    };
}
