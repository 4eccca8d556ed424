using System.Linq.Expressions;
using PodSales.GraphQL.Engine.TypeSystem;

namespace PodSales.GraphQL.Engine.Conventions.Filtering;

/// <summary>Conditions on a value: its operations by name.</summary>
/// <param name="schemaType">The input type.</param>
/// <param name="convert">Turns operands into values of the member that is filtered by; null where they are such values.</param>
internal sealed class LeafFilterType(InputObjectType schemaType, Func<object?, object?>? convert = null) : FilterType(schemaType)
{
    /// <summary>The same input type for a member of its own C# type: all that are of one scalar share it, as ids do.</summary>
    public LeafFilterType Reading(Func<object?, object?>? operands) => operands is null ? this : new LeafFilterType(SchemaType, operands);

    public override Expression? Condition(Expression target, IReadOnlyDictionary<string, object?> value) =>
        All(value.Select(Expression? (field) => (field.Key, field.Value) switch
        {
            (ObjectFilterType.And, null) or (ObjectFilterType.Or, null) => null,
            (ObjectFilterType.And, IEnumerable<object?> all) => All(Conditions(target, all)),
            (ObjectFilterType.Or, IEnumerable<object?> any) => Any(Conditions(target, any)),
            _ => FilterOperations.Condition(field.Key, target, convert is null ? field.Value : convert(field.Value)),
        }));

    private IEnumerable<Expression?> Conditions(Expression target, IEnumerable<object?> values) =>
        values.OfType<IReadOnlyDictionary<string, object?>>().Select(value => Condition(target, value));
}
