using System.Linq.Expressions;

namespace PodSales.GraphQL.Engine.Types;

/// <summary>Shapes an object type.</summary>
/// <typeparam name="TRuntimeType">The C# type of its values.</typeparam>
public interface IObjectTypeDescriptor<TRuntimeType> : IDescriptor
{
    /// <summary>Names the type; by default as its C# type.</summary>
    /// <param name="value">The name.</param>
    IObjectTypeDescriptor<TRuntimeType> Name(string value);

    /// <summary>Describes the type.</summary>
    /// <param name="value">The description, as Markdown; null leaves it to the XML documentation.</param>
    IObjectTypeDescriptor<TRuntimeType> Description(string? value);

    /// <summary>Only the members that <see cref="Field{TValue}"/> names are fields.</summary>
    IObjectTypeDescriptor<TRuntimeType> BindFieldsExplicitly();

    /// <summary>All members are fields, but those that are ignored; the default.</summary>
    IObjectTypeDescriptor<TRuntimeType> BindFieldsImplicitly();

    /// <summary>The type implements an interface type.</summary>
    /// <typeparam name="TInterface">The class that describes it.</typeparam>
    IObjectTypeDescriptor<TRuntimeType> Implements<TInterface>()
        where TInterface : InterfaceType;

    /// <summary>Tells which values of an interface or union are of this type; by default those of its C# type.</summary>
    /// <param name="isOfType">Whether a value, never null, is of it.</param>
    IObjectTypeDescriptor<TRuntimeType> IsOfType(Func<object, bool> isOfType);

    /// <summary>Of an extension: which type it extends; by default the one of its name.</summary>
    /// <typeparam name="TExtendedType">The C# type, or the class that describes it.</typeparam>
    IObjectTypeDescriptor<TRuntimeType> ExtendsType<TExtendedType>();

    /// <summary>Adds a member, or shapes its field.</summary>
    /// <typeparam name="TValue">The member's type.</typeparam>
    /// <param name="propertyOrMethod">
    /// The member, or an expression over members, which needs a name then. Arguments that are written for a method's parameters
    /// mean nothing: they are bound as those of any resolver.
    /// </param>
    IObjectFieldDescriptor Field<TValue>(Expression<Func<TRuntimeType, TValue>> propertyOrMethod);

    /// <summary>Adds a field, or shapes the one of the name.</summary>
    /// <param name="name">Its name in the schema.</param>
    IObjectFieldDescriptor Field(string name);

    /// <summary>Leaves a member out of the schema.</summary>
    /// <param name="propertyOrMethod">The member.</param>
    IObjectTypeDescriptor<TRuntimeType> Ignore(Expression<Func<TRuntimeType, object?>> propertyOrMethod);

    /// <summary>Makes the type a node, which has a global id and can be fetched by it.</summary>
    INodeDescriptor<TRuntimeType> ImplementsNode();
}
