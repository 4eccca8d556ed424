namespace PodSales.GraphQL.Engine.Types;

/// <summary>Shapes an interface type that no C# type stands behind.</summary>
public interface IInterfaceTypeDescriptor : IDescriptor
{
    /// <summary>Names the type; by default as the class that describes it.</summary>
    /// <param name="value">The name.</param>
    IInterfaceTypeDescriptor Name(string value);

    /// <summary>Describes the type.</summary>
    /// <param name="value">The description, as Markdown.</param>
    IInterfaceTypeDescriptor Description(string? value);

    /// <summary>The type implements another interface type.</summary>
    /// <typeparam name="TInterface">The class that describes it.</typeparam>
    IInterfaceTypeDescriptor Implements<TInterface>()
        where TInterface : InterfaceType;

    /// <summary>Adds a field.</summary>
    /// <param name="name">Its name in the schema.</param>
    IInterfaceFieldDescriptor Field(string name);
}
