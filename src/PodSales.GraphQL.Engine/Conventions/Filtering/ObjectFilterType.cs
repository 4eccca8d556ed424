using System.Linq.Expressions;
using PodSales.GraphQL.Engine.TypeSystem;

namespace PodSales.GraphQL.Engine.Conventions.Filtering;

/// <summary>Conditions on the members of an object.</summary>
internal sealed class ObjectFilterType(InputObjectType schemaType) : FilterType(schemaType)
{
    public const string And = "and";
    public const string Or = "or";

    /// <summary>The fields by name. Set once while the schema is built.</summary>
    public Dictionary<string, FilterField> Fields { get; } = new(StringComparer.Ordinal);

    public override Expression? Condition(Expression target, IReadOnlyDictionary<string, object?> value) =>
        All(value.Select(Expression? (field) => (field.Key, field.Value) switch
        {
            (_, null) => null,
            (And, IEnumerable<object?> all) when !Fields.ContainsKey(And) => All(Conditions(target, all)),
            (Or, IEnumerable<object?> any) when !Fields.ContainsKey(Or) => Any(Conditions(target, any)),
            (_, IReadOnlyDictionary<string, object?> condition) => OfMember(target, Fields[field.Key], condition),
            _ => throw new ArgumentException($"The filter field \"{field.Key}\" has a value that is no condition.", nameof(value)),
        }));

    private IEnumerable<Expression?> Conditions(Expression target, IEnumerable<object?> values) =>
        values.OfType<IReadOnlyDictionary<string, object?>>().Select(value => Condition(target, value));

    private static Expression? OfMember(Expression target, FilterField field, IReadOnlyDictionary<string, object?> value)
    {
        var member = field.On(target);
        var condition = field.Type.Condition(member, value);
        return condition is null || field.Type is LeafFilterType ? condition : NotNullAnd(member, !IsNeverNull(member), condition);
    }
}
