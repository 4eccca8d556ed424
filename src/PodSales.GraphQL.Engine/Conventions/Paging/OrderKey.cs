using System.Linq.Expressions;
using System.Reflection;
using PodSales.GraphQL.Engine.SchemaBuilding;

namespace PodSales.GraphQL.Engine.Conventions.Paging;

/// <summary>One key of an order.</summary>
/// <param name="Selector">The key of a row.</param>
/// <param name="IsAscending">Whether small keys come first.</param>
internal sealed record OrderKey(LambdaExpression Selector, bool IsAscending)
{
    public Type Type => Selector.ReturnType;

    /// <summary>Whether the key may be null: then null has a place of its own in the order.</summary>
    public bool IsNullable { get; } =
        Nullable.GetUnderlyingType(Selector.ReturnType) is not null
        || (!Selector.ReturnType.IsValueType && !NullableKeys.IsNeverNull(Selector.Body));

    /// <summary>The members that lead to the key: two keys of one path order alike, so the second has nothing left to order.</summary>
    public string Path { get; } = PathTo(Selector.Body);

    /// <summary>The member of the row that is the key; null where it is worked out or lies deeper.</summary>
    public PropertyInfo? Member { get; } =
        Selector.Body is MemberExpression { Expression: ParameterExpression, Member: PropertyInfo property } ? Members.Declared(property) : null;

    public Expression On(Expression row) => ParameterReplacement.Apply(Selector, row);

    private static string PathTo(Expression key) => key switch
    {
        ParameterExpression => "",
        MemberExpression { Expression: { } owner } member => $"{PathTo(owner)}.{member.Member.Name}",
        _ => key.ToString(),
    };
}
