using PodSales.GraphQL.Engine.DataLoaders.Data;
using PodSales.GraphQL.Engine.Execution.Configuration;
using PodSales.GraphQL.Engine.Types.Pagination;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds filtering, sorting, selecting and paging to a schema.</summary>
public static class DataBuilderExtensions
{
    /// <summary>Lets fields take <c>where</c>.</summary>
    /// <param name="builder">The server.</param>
    /// <param name="name">The name of a convention; there is one, and the name is ignored.</param>
    public static IRequestExecutorBuilder AddFiltering(this IRequestExecutorBuilder builder, string? name = null)
    {
        _ = name;
        return builder.Configure(static schema => schema.HasFiltering = true);
    }

    /// <summary>
    /// Gives filters of text operations that take upper and lower case for the same: <c>ieq</c>, <c>icontains</c>,
    /// <c>istartsWith</c> and <c>iendsWith</c>, each with its negation (<c>nieq</c> and so on).
    /// </summary>
    /// <param name="builder">The server.</param>
    /// <remarks>
    /// Both sides are compared in lower case. Which letters have one is up to the database: PostgreSQL follows the
    /// database's locale, SQLite knows the letters of ASCII alone. Hot Chocolate has no such operations; under it they are a
    /// convention of the host's own.
    /// </remarks>
    public static IRequestExecutorBuilder AddCaseInsensitiveFiltering(this IRequestExecutorBuilder builder) =>
        builder.AddFiltering().Configure(static schema => schema.FiltersInAnyCase = true);

    /// <summary>Lets fields take <c>order</c>.</summary>
    /// <param name="builder">The server.</param>
    /// <param name="name">The name of a convention; there is one, and the name is ignored.</param>
    public static IRequestExecutorBuilder AddSorting(this IRequestExecutorBuilder builder, string? name = null)
    {
        _ = name;
        return builder.Configure(static schema => schema.HasSorting = true);
    }

    /// <summary>Lets fields read only what is selected of their items by <c>[UseProjection]</c>, and lets resolvers take a <see cref="QueryContext{T}"/>.</summary>
    /// <param name="builder">The server.</param>
    /// <param name="name">The name of a convention; there is one, and the name is ignored.</param>
    public static IRequestExecutorBuilder AddProjections(this IRequestExecutorBuilder builder, string? name = null)
    {
        _ = name;
        return builder.AddQueryContext().Configure(static schema => schema.HasProjections = true);
    }

    /// <summary>Lets resolvers take a <see cref="QueryContext{T}"/>.</summary>
    /// <param name="builder">The server.</param>
    public static IRequestExecutorBuilder AddQueryContext(this IRequestExecutorBuilder builder) =>
        builder.Configure(static schema => schema.HasQueryContext = true);

    /// <summary>Lets resolvers take <see cref="PagingArguments"/>.</summary>
    /// <param name="builder">The server.</param>
    public static IRequestExecutorBuilder AddPagingArguments(this IRequestExecutorBuilder builder) =>
        builder.Configure(static schema => schema.HasPagingArguments = true);

    /// <summary>Changes how connections page.</summary>
    /// <param name="builder">The server.</param>
    /// <param name="configure">The change.</param>
    public static IRequestExecutorBuilder ModifyPagingOptions(this IRequestExecutorBuilder builder, Action<PagingOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        return builder.Configure(schema => configure(schema.Paging));
    }
}
