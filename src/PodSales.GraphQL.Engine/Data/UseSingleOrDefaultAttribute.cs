using System.Runtime.CompilerServices;
using PodSales.GraphQL.Engine.Types;

namespace PodSales.GraphQL.Engine.Data;

/// <summary>The field is the only one of the items; null when there are none, and an error when there are several.</summary>
/// <param name="order">The place among the field's attributes, above all others of data; leave it to the compiler.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Method)]
public sealed class UseSingleOrDefaultAttribute([CallerLineNumber] int order = 0) : ObjectFieldDescriptorAttribute
{
    internal int Line { get; } = order;
}
