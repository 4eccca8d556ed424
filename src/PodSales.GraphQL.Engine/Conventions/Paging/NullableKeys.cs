using System.Linq.Expressions;
using System.Reflection;

namespace PodSales.GraphQL.Engine.Conventions.Paging;

/// <summary>Finds keys of reference types that are never null, so that their order needs no extra term.</summary>
internal static class NullableKeys
{
    /// <summary>Whether each member on the way to the key is declared as non-null.</summary>
    public static bool IsNeverNull(Expression key) => key switch
    {
        ParameterExpression => true,
        MemberExpression { Member: PropertyInfo property, Expression: { } owner } =>
            new NullabilityInfoContext().Create(property).ReadState is NullabilityState.NotNull && IsNeverNull(owner),
        _ => false,
    };
}
