namespace PodSales.GraphQL.Engine.Types;

/// <summary>Shapes a field of an interface type.</summary>
public interface IInterfaceFieldDescriptor : IDescriptor
{
    /// <summary>Names the field; by default by its member.</summary>
    /// <param name="value">The name.</param>
    IInterfaceFieldDescriptor Name(string value);

    /// <summary>Describes the field.</summary>
    /// <param name="value">The description, as Markdown; null leaves it to the XML documentation.</param>
    IInterfaceFieldDescriptor Description(string? value);

    /// <summary>Says that the field should no longer be used.</summary>
    /// <param name="reason">Why, and what to use instead; null says only that.</param>
    IInterfaceFieldDescriptor Deprecated(string? reason = null);

    /// <summary>Gives the field a type of the schema.</summary>
    /// <typeparam name="TOutputType">The type, such as <c>NonNullType&lt;StringType&gt;</c>.</typeparam>
    IInterfaceFieldDescriptor Type<TOutputType>()
        where TOutputType : IType;

    /// <summary>Gives the field a type of the schema.</summary>
    /// <param name="type">A type of the schema, or a C# type whose schema type is inferred.</param>
    IInterfaceFieldDescriptor Type(Type type);

    /// <summary>Gives the field a type of the schema.</summary>
    /// <param name="typeSyntax">The type as SDL writes it, such as <c>[String!]!</c>.</param>
    IInterfaceFieldDescriptor Type(string typeSyntax);

    /// <summary>Adds an argument, or shapes the one of a parameter.</summary>
    /// <param name="argumentName">Its name in the schema.</param>
    /// <param name="argumentDescriptor">Shapes it.</param>
    IInterfaceFieldDescriptor Argument(string argumentName, Action<IArgumentDescriptor> argumentDescriptor);

    /// <summary>Leaves the field out of the schema.</summary>
    /// <param name="ignore">Whether it is left out.</param>
    IInterfaceFieldDescriptor Ignore(bool ignore = true);
}
