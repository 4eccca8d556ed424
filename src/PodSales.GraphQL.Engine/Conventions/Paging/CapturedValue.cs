using System.Linq.Expressions;

namespace PodSales.GraphQL.Engine.Conventions.Paging;

/// <summary>
/// A value in an expression as a closure would hold it: database providers send it as a parameter, so that all
/// queries of one shape share one plan.
/// </summary>
internal static class CapturedValue
{
    public static Expression Of(object? value, Type type)
    {
        var box = Activator.CreateInstance(typeof(Box<>).MakeGenericType(type), value)!;
        return Expression.Field(Expression.Constant(box), nameof(Box<>.Value));
    }

    // The field is public because providers read it by reflection.
    private sealed class Box<T>(T value)
    {
        public readonly T Value = value;
    }
}
