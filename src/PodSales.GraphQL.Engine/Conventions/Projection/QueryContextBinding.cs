using PodSales.GraphQL.Engine.DataLoaders.Data;
using PodSales.GraphQL.Engine.Execution;
using PodSales.GraphQL.Engine.Resolvers;
using PodSales.GraphQL.Engine.SchemaBuilding;

namespace PodSales.GraphQL.Engine.Conventions.Projection;

/// <summary>Reads what a client asked of a list; compiled resolvers call it.</summary>
internal static class QueryContextBinding
{
    public static QueryContext<T> Read<T>(IResolverContext context, FieldSetup field) =>
        new(((IFieldContext)context).Selection.Selector<T>(), field.Filter?.Predicate<T>(context), field.Sort?.Sorting<T>(context));

    public static QueryContext<T> ReadWithoutSelector<T>(IResolverContext context, FieldSetup field) => new(
        Predicate: field.Filter?.Predicate<T>(context),
        Sorting: field.Sort?.Sorting<T>(context));
}
