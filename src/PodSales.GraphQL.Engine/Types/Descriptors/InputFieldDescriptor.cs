using PodSales.GraphQL.Engine.SchemaBuilding.Configurations;

namespace PodSales.GraphQL.Engine.Types.Descriptors;

/// <summary>Writes down what is said of a field of an input object.</summary>
/// <param name="configuration">Where to write.</param>
internal sealed class InputFieldDescriptor(ElementConfiguration configuration) : IInputFieldDescriptor
{
    public void Say(Attribute attribute) => configuration.Say(attribute);

    public IInputFieldDescriptor Name(string value) => With(new GraphQLNameAttribute(value));

    public IInputFieldDescriptor Ignore(bool ignore = true)
    {
        configuration.IsIgnored = ignore;
        return this;
    }

    public IInputFieldDescriptor Description(string? value) => value is null ? this : With(new GraphQLDescriptionAttribute(value));

    public IInputFieldDescriptor Deprecated(string? reason = null) => With(Said.Deprecated(reason));

    public IInputFieldDescriptor Type<TInputType>()
        where TInputType : IType =>
        Type(typeof(TInputType));

    public IInputFieldDescriptor Type(Type type) => With(new GraphQLTypeAttribute(type));

    public IInputFieldDescriptor Type(string typeSyntax) => With(new GraphQLTypeAttribute(typeSyntax));

    public IInputFieldDescriptor DefaultValue(object? value) => With(new DefaultValueAttribute(value));

    public IInputFieldDescriptor DefaultValueSyntax(string syntax) => With(new DefaultValueSyntaxAttribute(syntax));

    private InputFieldDescriptor With(Attribute attribute)
    {
        Say(attribute);
        return this;
    }
}
