using System.Runtime.CompilerServices;
using PodSales.GraphQL.Engine.Types;

namespace PodSales.GraphQL.Engine.Data;

/// <summary>The field takes <c>order</c>.</summary>
/// <param name="sortingType">The sort type, or the C# type to sort; null infers it from the field's items.</param>
/// <param name="order">The place among the field's attributes; leave it to the compiler.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Method, AllowMultiple = true)]
public class UseSortingAttribute(Type? sortingType = null, [CallerLineNumber] int order = 0) : DescriptorAttribute
{
    /// <summary>The sort type, or the C# type to sort; null infers it.</summary>
    public Type? Type { get; } = sortingType;

    /// <summary>The naming of a convention; there is one, and the name is ignored.</summary>
    public string? Scope { get; set; }

    internal int Line { get; } = order;
}
