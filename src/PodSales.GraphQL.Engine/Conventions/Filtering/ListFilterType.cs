using System.Linq.Expressions;
using PodSales.GraphQL.Engine.TypeSystem;

namespace PodSales.GraphQL.Engine.Conventions.Filtering;

/// <summary>Conditions on the items of a list.</summary>
internal sealed class ListFilterType(InputObjectType schemaType, Type itemType, FilterType item) : FilterType(schemaType)
{
    public const string AllItems = "all";
    public const string NoItems = "none";
    public const string SomeItems = "some";
    public const string AnyItems = "any";

    public override Expression? Condition(Expression target, IReadOnlyDictionary<string, object?> value) =>
        All(value.Select(Expression? (field) => (field.Key, field.Value) switch
        {
            (_, null) => null,
            (AnyItems, bool any) => any ? HasAny(target) : Expression.Not(HasAny(target)),
            (AllItems, IReadOnlyDictionary<string, object?> condition) => Call(nameof(Enumerable.All), target, condition),
            (NoItems, IReadOnlyDictionary<string, object?> condition) => Call(nameof(Enumerable.Any), target, condition) is { } some ? Expression.Not(some) : null,
            (SomeItems, IReadOnlyDictionary<string, object?> condition) => Call(nameof(Enumerable.Any), target, condition),
            _ => throw new ArgumentException($"The filter field \"{field.Key}\" has a value that is no condition.", nameof(value)),
        }));

    private MethodCallExpression HasAny(Expression list) => Expression.Call(typeof(Enumerable), nameof(Enumerable.Any), [itemType], list);

    private MethodCallExpression? Call(string method, Expression list, IReadOnlyDictionary<string, object?> value)
    {
        var element = Expression.Parameter(itemType, "element");
        return item.Condition(element, value) is { } condition
            ? Expression.Call(typeof(Enumerable), method, [itemType], list, Expression.Lambda(condition, element))
            : null;
    }
}
