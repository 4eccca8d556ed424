using System.Linq.Expressions;
using PodSales.GraphQL.Engine.TypeSystem;

namespace PodSales.GraphQL.Engine.Conventions.Filtering;

/// <summary>Conditions on a value: its operations by name.</summary>
internal sealed class LeafFilterType(InputObjectType schemaType) : FilterType(schemaType)
{
    public override Expression? Condition(Expression target, IReadOnlyDictionary<string, object?> value) =>
        All(value.Select(Expression? (field) => (field.Key, field.Value) switch
        {
            (ObjectFilterType.And, null) or (ObjectFilterType.Or, null) => null,
            (ObjectFilterType.And, IEnumerable<object?> all) => All(Conditions(target, all)),
            (ObjectFilterType.Or, IEnumerable<object?> any) => Any(Conditions(target, any)),
            _ => FilterOperations.Condition(field.Key, target, field.Value),
        }));

    private IEnumerable<Expression?> Conditions(Expression target, IEnumerable<object?> values) =>
        values.OfType<IReadOnlyDictionary<string, object?>>().Select(value => Condition(target, value));
}
