using System.Linq.Expressions;

namespace PodSales.GraphQL.Engine.Types;

/// <summary>Shapes an input object type.</summary>
/// <typeparam name="TRuntimeType">The C# type.</typeparam>
public interface IInputObjectTypeDescriptor<TRuntimeType> : IDescriptor
{
    /// <summary>Names the type; by default as its C# type, with <c>Input</c> at its end.</summary>
    /// <param name="value">The name.</param>
    IInputObjectTypeDescriptor<TRuntimeType> Name(string value);

    /// <summary>Describes the type.</summary>
    /// <param name="value">The description, as Markdown; null leaves it to the XML documentation.</param>
    IInputObjectTypeDescriptor<TRuntimeType> Description(string? value);

    /// <summary>Exactly one field must be given.</summary>
    IInputObjectTypeDescriptor<TRuntimeType> OneOf();

    /// <summary>Only the properties that <see cref="Field"/> names are fields.</summary>
    IInputObjectTypeDescriptor<TRuntimeType> BindFieldsExplicitly();

    /// <summary>All properties are fields, but those that are ignored; the default.</summary>
    IInputObjectTypeDescriptor<TRuntimeType> BindFieldsImplicitly();

    /// <summary>Adds a property, or shapes its field.</summary>
    /// <typeparam name="TValue">The property's type.</typeparam>
    /// <param name="property">The property.</param>
    IInputFieldDescriptor Field<TValue>(Expression<Func<TRuntimeType, TValue>> property);

    /// <summary>Leaves a property out of the schema.</summary>
    /// <param name="property">The property.</param>
    IInputObjectTypeDescriptor<TRuntimeType> Ignore(Expression<Func<TRuntimeType, object?>> property);
}
