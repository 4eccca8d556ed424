using System.Linq.Expressions;

namespace PodSales.GraphQL.Engine.Types;

/// <summary>Shapes an interface type.</summary>
/// <typeparam name="TRuntimeType">The C# interface or base class.</typeparam>
public interface IInterfaceTypeDescriptor<TRuntimeType> : IDescriptor
{
    /// <summary>Names the type; by default as its C# type.</summary>
    /// <param name="value">The name.</param>
    IInterfaceTypeDescriptor<TRuntimeType> Name(string value);

    /// <summary>Describes the type.</summary>
    /// <param name="value">The description, as Markdown; null leaves it to the XML documentation.</param>
    IInterfaceTypeDescriptor<TRuntimeType> Description(string? value);

    /// <summary>Only the members that <see cref="Field{TValue}"/> names are fields.</summary>
    IInterfaceTypeDescriptor<TRuntimeType> BindFieldsExplicitly();

    /// <summary>All members are fields, but those that are ignored; the default.</summary>
    IInterfaceTypeDescriptor<TRuntimeType> BindFieldsImplicitly();

    /// <summary>The type implements another interface type.</summary>
    /// <typeparam name="TInterface">The class that describes it.</typeparam>
    IInterfaceTypeDescriptor<TRuntimeType> Implements<TInterface>()
        where TInterface : InterfaceType;

    /// <summary>Adds a member, or shapes its field.</summary>
    /// <typeparam name="TValue">The member's type.</typeparam>
    /// <param name="propertyOrMethod">The member. Arguments that are written for a method's parameters mean nothing.</param>
    IInterfaceFieldDescriptor Field<TValue>(Expression<Func<TRuntimeType, TValue>> propertyOrMethod);

    /// <summary>Adds a field, or shapes the one of the name.</summary>
    /// <param name="name">Its name in the schema.</param>
    IInterfaceFieldDescriptor Field(string name);

    /// <summary>Leaves a member out of the schema.</summary>
    /// <param name="propertyOrMethod">The member.</param>
    IInterfaceTypeDescriptor<TRuntimeType> Ignore(Expression<Func<TRuntimeType, object?>> propertyOrMethod);
}
