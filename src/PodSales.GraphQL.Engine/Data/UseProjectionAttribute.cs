using System.Runtime.CompilerServices;
using PodSales.GraphQL.Engine.Types;

namespace PodSales.GraphQL.Engine.Data;

/// <summary>Of the field's items only what the operation selects is read.</summary>
/// <param name="order">The place among the field's attributes; leave it to the compiler.</param>
/// <remarks>Not together with a <c>QueryContext&lt;T&gt;</c>, which selects too.</remarks>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Method)]
public sealed class UseProjectionAttribute([CallerLineNumber] int order = 0) : ObjectFieldDescriptorAttribute
{
    /// <summary>The naming of a convention; there is one, and the name is ignored.</summary>
    public string? Scope { get; set; }

    internal int Line { get; } = order;
}
