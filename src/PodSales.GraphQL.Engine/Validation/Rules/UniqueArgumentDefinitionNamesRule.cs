using System.Collections.Immutable;
using PodSales.GraphQL.Engine.Language.Syntax;
using PodSales.GraphQL.Engine.Validation.Sdl;

namespace PodSales.GraphQL.Engine.Validation.Rules;

/// <summary>Each argument of a field or directive is defined once.</summary>
/// <remarks>GraphQL specification, "Objects", "Interfaces" and "Directives", each "Type Validation".</remarks>
internal sealed class UniqueArgumentDefinitionNamesRule(SdlContext context) : IValidationRule
{
    public void Attach(DocumentWalker walker) => walker.TypeSystemDefinition.Entering += definition =>
    {
        switch (definition)
        {
            case DirectiveDefinitionNode directive:
                Check($"@{directive.Name}", directive.Arguments);
                break;
            case ObjectTypeDefinitionNode type:
                CheckFields(type.Name, type.Fields);
                break;
            case ObjectTypeExtensionNode type:
                CheckFields(type.Name, type.Fields);
                break;
            case InterfaceTypeDefinitionNode type:
                CheckFields(type.Name, type.Fields);
                break;
            case InterfaceTypeExtensionNode type:
                CheckFields(type.Name, type.Fields);
                break;
            default:
                break;
        }
    };

    private void CheckFields(NameNode type, ImmutableArray<FieldDefinitionNode> fields)
    {
        foreach (var field in fields)
        {
            Check($"{type}.{field.Name}", field.Arguments);
        }
    }

    private void Check(string owner, ImmutableArray<InputValueDefinitionNode> arguments)
    {
        foreach (var same in arguments.Duplicates(argument => argument.Name.Value))
        {
            context.Report(Messages.DuplicateMember("Argument", $"{owner}({same.Key}:)"), same.Select(argument => argument.Name));
        }
    }
}
