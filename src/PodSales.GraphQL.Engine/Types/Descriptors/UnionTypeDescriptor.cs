using PodSales.GraphQL.Engine.SchemaBuilding.Configurations;

namespace PodSales.GraphQL.Engine.Types.Descriptors;

/// <summary>Writes down what is said of a union type.</summary>
/// <param name="configuration">Where to write.</param>
internal sealed class UnionTypeDescriptor(UnionTypeConfiguration configuration) : IUnionTypeDescriptor
{
    public UnionTypeConfiguration Configuration { get; } = configuration;

    public void Say(Attribute attribute) => Configuration.Annotations.Say(attribute);

    public IUnionTypeDescriptor Name(string value) => With(() => Configuration.Name = value);

    public IUnionTypeDescriptor Description(string? value) => value is null ? this : With(() => Say(new GraphQLDescriptionAttribute(value)));

    public IUnionTypeDescriptor Type<TObjectType>()
        where TObjectType : ObjectType =>
        With(() => Configuration.Members.Add(typeof(TObjectType)));

    private UnionTypeDescriptor With(Action change)
    {
        change();
        return this;
    }
}
