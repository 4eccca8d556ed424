using PodSales.GraphQL.Engine.SchemaBuilding.Configurations;

namespace PodSales.GraphQL.Engine.Types.Descriptors;

/// <summary>Writes down what is said of an argument.</summary>
/// <param name="configuration">Where to write.</param>
internal sealed class ArgumentDescriptor(ElementConfiguration configuration) : IArgumentDescriptor
{
    public void Say(Attribute attribute) => configuration.Say(attribute);

    public IArgumentDescriptor Description(string? value) => value is null ? this : With(new GraphQLDescriptionAttribute(value));

    public IArgumentDescriptor Deprecated(string? reason = null) => With(Said.Deprecated(reason));

    public IArgumentDescriptor Type<TInputType>()
        where TInputType : IType =>
        Type(typeof(TInputType));

    public IArgumentDescriptor Type(Type type) => With(new GraphQLTypeAttribute(type));

    public IArgumentDescriptor Type(string typeSyntax) => With(new GraphQLTypeAttribute(typeSyntax));

    public IArgumentDescriptor DefaultValue(object? value) => With(new DefaultValueAttribute(value));

    public IArgumentDescriptor DefaultValueSyntax(string syntax) => With(new DefaultValueSyntaxAttribute(syntax));

    private ArgumentDescriptor With(Attribute attribute)
    {
        Say(attribute);
        return this;
    }
}
