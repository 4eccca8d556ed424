using PodSales.GraphQL.Engine.SchemaBuilding.Configurations;

namespace PodSales.GraphQL.Engine.Types.Descriptors;

/// <summary>Writes down what is said of a directive.</summary>
/// <param name="configuration">Where to write.</param>
internal sealed class DirectiveTypeDescriptor(DirectiveConfiguration configuration) : IDirectiveTypeDescriptor
{
    public IDirectiveTypeDescriptor Name(string value) => With(() => configuration.Name = value);

    public IDirectiveTypeDescriptor Description(string? value) => With(() => configuration.Description = value);

    public IDirectiveTypeDescriptor Location(DirectiveLocation value) => With(() => configuration.Locations |= value);

    public IDirectiveTypeDescriptor Repeatable() => With(() => configuration.IsRepeatable = true);

    public IArgumentDescriptor Argument(string argumentName) => new ArgumentDescriptor(configuration.Argument(argumentName));

    private DirectiveTypeDescriptor With(Action change)
    {
        change();
        return this;
    }
}
