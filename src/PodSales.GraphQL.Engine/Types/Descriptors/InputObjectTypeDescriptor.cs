using PodSales.GraphQL.Engine.SchemaBuilding.Configurations;

namespace PodSales.GraphQL.Engine.Types.Descriptors;

/// <summary>Writes down what is said of an input object type without a C# type.</summary>
/// <param name="configuration">Where to write.</param>
internal sealed class InputObjectTypeDescriptor(InputTypeConfiguration configuration) : IInputObjectTypeDescriptor
{
    private readonly Dictionary<string, ElementConfiguration> _fields = new(StringComparer.Ordinal);

    public InputTypeConfiguration Configuration { get; } = configuration;

    public void Say(Attribute attribute) => Configuration.Annotations.Say(attribute);

    public IInputObjectTypeDescriptor Name(string value) => With(() => Configuration.Name = value);

    public IInputObjectTypeDescriptor Description(string? value) => value is null ? this : With(() => Say(new GraphQLDescriptionAttribute(value)));

    public IInputObjectTypeDescriptor OneOf() => With(() => Configuration.IsOneOf = true);

    public IInputFieldDescriptor Field(string name)
    {
        if (!_fields.TryGetValue(name, out var field))
        {
            field = new ElementConfiguration($"{Configuration.Class}, field {name}");
            field.Say(new GraphQLNameAttribute(name));
            _fields.Add(name, field);
            Configuration.Fields.Add(field);
        }

        return new InputFieldDescriptor(field);
    }

    private InputObjectTypeDescriptor With(Action change)
    {
        change();
        return this;
    }
}
