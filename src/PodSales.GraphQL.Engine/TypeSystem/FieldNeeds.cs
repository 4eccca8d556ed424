using System.Collections.Immutable;
using System.Reflection;

namespace PodSales.GraphQL.Engine.TypeSystem;

/// <summary>What a field reads of its parent, for queries that read no more than is asked for.</summary>
/// <param name="Members">The members of the parent's C# type that are read whole.</param>
/// <param name="Value">The member that is the field's value itself, of which no more is read than is selected; null where it is worked out.</param>
internal sealed record FieldNeeds(ImmutableArray<PropertyInfo> Members, PropertyInfo? Value = null)
{
    public static FieldNeeds Nothing { get; } = new([]);
}
