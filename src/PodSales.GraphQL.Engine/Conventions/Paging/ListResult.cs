using System.Reflection;
using PodSales.GraphQL.Engine.Conventions.Projection;
using PodSales.GraphQL.Engine.DataLoaders.Data;
using PodSales.GraphQL.Engine.Execution;
using PodSales.GraphQL.Engine.Resolvers;
using PodSales.GraphQL.Engine.SchemaBuilding;
using PodSales.GraphQL.Engine.Types.Pagination;

namespace PodSales.GraphQL.Engine.Conventions.Paging;

/// <summary>Filters, orders and pages what a resolver returned, as far as the resolver has not done so itself.</summary>
internal static class ListResult
{
    public static FieldResolver Shape(FieldResolver resolver, FieldSetup field)
    {
        var checkedFirst = field.Paging is { } paging ? resolver.After(context => paging.Read(context)) : resolver;
        if (field.ItemType is null || typeof(IConnection).IsAssignableFrom(field.Result.Type))
        {
            return checkedFirst;
        }

        var isPage = ConnectionTypes.ItemOf(field.Result.Type) is not null;
        var shape = typeof(ListResult).GetMethod(isPage ? nameof(ShapePage) : nameof(ShapeList), BindingFlags.Static | BindingFlags.NonPublic)!
            .MakeGenericMethod(field.ItemType);
        return isPage
            ? shape.CreateDelegate<Func<FieldResolver, FieldResolver>>()(checkedFirst)
            : shape.CreateDelegate<Func<FieldResolver, FieldSetup, FieldResolver>>()(checkedFirst, field);
    }

    private static FieldResolver ShapePage<T>(FieldResolver resolver) => resolver.Then(static page => page switch
    {
        Page<T> items => Pages.ToConnection(items),
        _ => page,
    });

    private static FieldResolver.Asynchronous ShapeList<T>(FieldResolver resolver, FieldSetup field) => new(async context =>
        await resolver.InvokeAsync(context).ConfigureAwait(false) switch
        {
            null => null,
            IQueryable<T> query => await ReadAsync(Restricted(query, field, context), field, context).ConfigureAwait(false),
            IEnumerable<T> items => await ReadAsync(Restricted(items.AsQueryable(), field, context), field, context).ConfigureAwait(false),
            var other => other,
        });

    private static IQueryable<T> Restricted<T>(IQueryable<T> items, FieldSetup field, IResolverContext context) =>
        field.TakesQueryContext ? items
        : field.Projects ? items.With(QueryContextBinding.Read<T>(context, field))
        : items.With(QueryContextBinding.ReadWithoutSelector<T>(context, field));

    private static async ValueTask<object?> ReadAsync<T>(IQueryable<T> items, FieldSetup field, IResolverContext context)
    {
        if (field.TakesOne)
        {
            return await OneOfAsync(items, field, context).ConfigureAwait(false);
        }

        if (field.Paging is not { } paging)
        {
            return await Enumeration.ToListAsync(items, context.RequestAborted).ConfigureAwait(false);
        }

        var arguments = paging.Read(context);
        var page = items is not EnumerableQuery<T> || Pages.IsOrdered(items)
            ? await items.ToPageAsync(arguments, context.RequestAborted).ConfigureAwait(false)
            : Pages.ByIndex([.. items], arguments);
        return Pages.ToConnection(page);
    }

    private static async ValueTask<object?> OneOfAsync<T>(IQueryable<T> items, FieldSetup field, IResolverContext context) =>
        await Enumeration.ToListAsync(items.Take(field.TakesOnly ? 2 : 1), context.RequestAborted).ConfigureAwait(false) switch
        {
            [] => null,
            [var item] => item,
            _ => throw new GraphQLException(ErrorBuilder.New()
                .SetMessage($"{field.Coordinate} is one item, and there are several. Narrow the request down to one.")
                .SetCode("HC0022")
                .Build()),
        };
}
