using System.Collections.Immutable;
using System.Reflection;

namespace PodSales.GraphQL.Engine.TypeSystem;

/// <summary>What a field reads of its parent, for queries that read no more than is asked for.</summary>
/// <param name="Members">The members of the parent's C# type.</param>
/// <param name="IsValueOfMember">Whether the field's value is the one member itself, so that less of it can be read too.</param>
internal sealed record FieldNeeds(ImmutableArray<PropertyInfo> Members, bool IsValueOfMember)
{
    public static FieldNeeds Nothing { get; } = new([], IsValueOfMember: false);
}
