using System.Linq.Expressions;

namespace PodSales.GraphQL.Engine.Types;

/// <summary>Shapes an object type that no C# type stands behind.</summary>
public interface IObjectTypeDescriptor : IDescriptor
{
    /// <summary>Names the type; by default as the class that describes it.</summary>
    /// <param name="value">The name.</param>
    IObjectTypeDescriptor Name(string value);

    /// <summary>Describes the type.</summary>
    /// <param name="value">The description, as Markdown.</param>
    IObjectTypeDescriptor Description(string? value);

    /// <summary>The type implements an interface type.</summary>
    /// <typeparam name="TInterface">The class that describes it.</typeparam>
    IObjectTypeDescriptor Implements<TInterface>()
        where TInterface : InterfaceType;

    /// <summary>Tells which values of an interface or union are of this type.</summary>
    /// <param name="isOfType">Whether a value, never null, is of it.</param>
    IObjectTypeDescriptor IsOfType(Func<object, bool> isOfType);

    /// <summary>Of an extension: which type it extends; by default the one of its name.</summary>
    /// <typeparam name="TExtendedType">The C# type, or the class that describes it.</typeparam>
    IObjectTypeDescriptor ExtendsType<TExtendedType>();

    /// <summary>Adds a field, or shapes the one of the name.</summary>
    /// <param name="name">Its name in the schema.</param>
    IObjectFieldDescriptor Field(string name);

    /// <summary>Adds a field that a member of a class resolves.</summary>
    /// <typeparam name="TResolver">The class: it comes from the services, or is made once a request.</typeparam>
    /// <param name="propertyOrMethod">The member; arguments that are written for its parameters mean nothing.</param>
    IObjectFieldDescriptor Field<TResolver>(Expression<Func<TResolver, object?>> propertyOrMethod);
}
