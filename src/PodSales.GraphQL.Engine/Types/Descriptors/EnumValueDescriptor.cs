using PodSales.GraphQL.Engine.SchemaBuilding.Configurations;

namespace PodSales.GraphQL.Engine.Types.Descriptors;

/// <summary>Writes down what is said of an enum value.</summary>
/// <param name="configuration">Where to write.</param>
internal sealed class EnumValueDescriptor(ElementConfiguration configuration) : IEnumValueDescriptor
{
    public void Say(Attribute attribute) => configuration.Say(attribute);

    public IEnumValueDescriptor Name(string value) => With(new GraphQLNameAttribute(value));

    public IEnumValueDescriptor Description(string? value) => value is null ? this : With(new GraphQLDescriptionAttribute(value));

    public IEnumValueDescriptor Deprecated(string? reason = null) => With(Said.Deprecated(reason));

    public IEnumValueDescriptor Ignore(bool ignore = true)
    {
        configuration.IsIgnored = ignore;
        return this;
    }

    private EnumValueDescriptor With(Attribute attribute)
    {
        Say(attribute);
        return this;
    }
}
