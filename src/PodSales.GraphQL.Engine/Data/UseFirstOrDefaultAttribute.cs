using System.Runtime.CompilerServices;
using PodSales.GraphQL.Engine.Types;

namespace PodSales.GraphQL.Engine.Data;

/// <summary>The field is the first of the items; null when there are none.</summary>
/// <param name="order">The place among the field's attributes, above all others of data; leave it to the compiler.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Method)]
public sealed class UseFirstOrDefaultAttribute([CallerLineNumber] int order = 0) : ObjectFieldDescriptorAttribute
{
    internal int Line { get; } = order;
}
