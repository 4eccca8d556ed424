using System.Linq.Expressions;

namespace PodSales.GraphQL.Engine.Data.Sorting;

/// <summary>Shapes a sort type.</summary>
/// <typeparam name="T">What is sorted.</typeparam>
public interface ISortInputTypeDescriptor<T>
{
    /// <summary>Names the type in the schema; by default the C# type's name with <c>SortInput</c> at its end.</summary>
    /// <param name="value">The name.</param>
    ISortInputTypeDescriptor<T> Name(string value);

    /// <summary>Describes the type.</summary>
    /// <param name="value">The description.</param>
    ISortInputTypeDescriptor<T> Description(string? value);

    /// <summary>Only members that <see cref="Field"/> names can be sorted by.</summary>
    ISortInputTypeDescriptor<T> BindFieldsExplicitly();

    /// <summary>All members can be sorted by, but those that <see cref="Ignore"/> names; the default.</summary>
    ISortInputTypeDescriptor<T> BindFieldsImplicitly();

    /// <summary>Adds a member, or shapes its field.</summary>
    /// <typeparam name="TField">The member's type.</typeparam>
    /// <param name="propertyOrMember">The member, or an expression over members that the database can translate.</param>
    ISortFieldDescriptor Field<TField>(Expression<Func<T, TField?>> propertyOrMember);

    /// <summary>Leaves a member out.</summary>
    /// <param name="property">The member.</param>
    ISortInputTypeDescriptor<T> Ignore(Expression<Func<T, object?>> property);
}
