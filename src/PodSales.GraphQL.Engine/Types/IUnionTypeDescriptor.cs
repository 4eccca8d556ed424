namespace PodSales.GraphQL.Engine.Types;

/// <summary>Shapes a union type.</summary>
public interface IUnionTypeDescriptor : IDescriptor
{
    /// <summary>Names the type; by default as its C# type, or else as the class that describes it.</summary>
    /// <param name="value">The name.</param>
    IUnionTypeDescriptor Name(string value);

    /// <summary>Describes the type.</summary>
    /// <param name="value">The description, as Markdown; null leaves it to the XML documentation.</param>
    IUnionTypeDescriptor Description(string? value);

    /// <summary>Adds a member.</summary>
    /// <typeparam name="TObjectType">The class that describes it.</typeparam>
    IUnionTypeDescriptor Type<TObjectType>()
        where TObjectType : ObjectType;
}
