using System.Linq.Expressions;

namespace PodSales.GraphQL.Engine.Data.Filters;

/// <summary>Shapes a filter type.</summary>
/// <typeparam name="T">What is filtered.</typeparam>
public interface IFilterInputTypeDescriptor<T>
{
    /// <summary>Names the type in the schema; by default the C# type's name with <c>FilterInput</c> at its end.</summary>
    /// <param name="value">The name.</param>
    IFilterInputTypeDescriptor<T> Name(string value);

    /// <summary>Describes the type.</summary>
    /// <param name="value">The description.</param>
    IFilterInputTypeDescriptor<T> Description(string? value);

    /// <summary>Only members that <see cref="Field"/> names can be filtered by.</summary>
    IFilterInputTypeDescriptor<T> BindFieldsExplicitly();

    /// <summary>All members can be filtered by, but those that <see cref="Ignore"/> names; the default.</summary>
    IFilterInputTypeDescriptor<T> BindFieldsImplicitly();

    /// <summary>Adds a member, or shapes its field.</summary>
    /// <typeparam name="TField">The member's type.</typeparam>
    /// <param name="propertyOrMember">The member, or an expression over members that the database can translate.</param>
    IFilterFieldDescriptor Field<TField>(Expression<Func<T, TField?>> propertyOrMember);

    /// <summary>Leaves a member out.</summary>
    /// <param name="property">The member.</param>
    IFilterInputTypeDescriptor<T> Ignore(Expression<Func<T, object?>> property);

    /// <summary>Whether the type has <c>and</c>; the default is that it has.</summary>
    /// <param name="allow">Whether it has.</param>
    IFilterInputTypeDescriptor<T> AllowAnd(bool allow = true);

    /// <summary>Whether the type has <c>or</c>; the default is that it has.</summary>
    /// <param name="allow">Whether it has.</param>
    IFilterInputTypeDescriptor<T> AllowOr(bool allow = true);
}
