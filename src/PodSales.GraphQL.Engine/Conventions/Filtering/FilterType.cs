using System.Linq.Expressions;
using PodSales.GraphQL.Engine.Conventions.Paging;
using PodSales.GraphQL.Engine.Resolvers;
using PodSales.GraphQL.Engine.TypeSystem;

namespace PodSales.GraphQL.Engine.Conventions.Filtering;

/// <summary>An input type whose values are conditions.</summary>
internal abstract class FilterType(InputObjectType schemaType)
{
    private const string ArgumentName = "where";

    public InputObjectType SchemaType { get; } = schemaType;

    /// <param name="weight">What a filter costs besides its conditions; null for nothing.</param>
    public InputValueDefinition Argument(double? weight) => new(ArgumentName, SchemaType)
    {
        Description = "Which items; all of the conditions hold.",
        Weight = weight,
    };

    /// <summary>The condition that the client gave; null for none.</summary>
    public Expression<Func<T, bool>>? Predicate<T>(IResolverContext context)
    {
        if (context.ArgumentValue<IReadOnlyDictionary<string, object?>?>(ArgumentName) is not { } value)
        {
            return null;
        }

        var item = Expression.Parameter(typeof(T), "item");
        return Condition(item, value) is { } condition ? Expression.Lambda<Func<T, bool>>(condition, item) : null;
    }

    /// <summary>The condition that a value says of something; null for none.</summary>
    public abstract Expression? Condition(Expression target, IReadOnlyDictionary<string, object?> value);

    /// <summary>Joins conditions that all hold; null for none.</summary>
    protected static Expression? All(IEnumerable<Expression?> conditions) => Join(conditions, Expression.AndAlso);

    /// <summary>Joins conditions of which one holds; null for none.</summary>
    protected static Expression? Any(IEnumerable<Expression?> conditions) => Join(conditions, Expression.OrElse);

    /// <summary>A condition on something that may be null, where it fails.</summary>
    protected static Expression NotNullAnd(Expression target, bool isNullable, Expression condition) => isNullable && CanBeNull(target.Type)
        ? Expression.AndAlso(Expression.NotEqual(target, Expression.Constant(null, target.Type)), condition)
        : condition;

    protected static bool CanBeNull(Type type) => !type.IsValueType || Nullable.GetUnderlyingType(type) is not null;

    protected static bool IsNeverNull(Expression target) => target.Type.IsValueType || NullableKeys.IsNeverNull(target);

    private static Expression? Join(IEnumerable<Expression?> conditions, Func<Expression, Expression, BinaryExpression> join) =>
        conditions.OfType<Expression>().Aggregate((Expression?)null, (all, condition) => all is null ? condition : join(all, condition));
}
