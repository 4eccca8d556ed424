using PodSales.GraphQL.Engine.SchemaBuilding.Configurations;

namespace PodSales.GraphQL.Engine.Types.Descriptors;

/// <summary>Writes down what is said of a field of an interface type.</summary>
/// <param name="configuration">Where to write.</param>
internal sealed class InterfaceFieldDescriptor(FieldConfiguration configuration) : IInterfaceFieldDescriptor
{
    public void Say(Attribute attribute) => configuration.Annotations.Say(attribute);

    public IInterfaceFieldDescriptor Name(string value) => With(new GraphQLNameAttribute(value));

    public IInterfaceFieldDescriptor Description(string? value) => value is null ? this : With(new GraphQLDescriptionAttribute(value));

    public IInterfaceFieldDescriptor Deprecated(string? reason = null) => With(Said.Deprecated(reason));

    public IInterfaceFieldDescriptor Type<TOutputType>()
        where TOutputType : IType =>
        Type(typeof(TOutputType));

    public IInterfaceFieldDescriptor Type(Type type) => With(new GraphQLTypeAttribute(type));

    public IInterfaceFieldDescriptor Type(string typeSyntax) => With(new GraphQLTypeAttribute(typeSyntax));

    public IInterfaceFieldDescriptor Argument(string argumentName, Action<IArgumentDescriptor> argumentDescriptor)
    {
        argumentDescriptor(new ArgumentDescriptor(configuration.Argument(argumentName)));
        return this;
    }

    public IInterfaceFieldDescriptor Ignore(bool ignore = true)
    {
        configuration.IsIgnored = ignore;
        return this;
    }

    private InterfaceFieldDescriptor With(Attribute attribute)
    {
        Say(attribute);
        return this;
    }
}
