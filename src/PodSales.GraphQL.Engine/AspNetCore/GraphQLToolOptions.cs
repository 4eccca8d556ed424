using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.FileProviders;

namespace PodSales.GraphQL.Engine.AspNetCore;

/// <summary>The page on which people try a schema out: GraphiQL, for browsers that open the endpoint's address.</summary>
/// <remarks>
/// The library brings the page and its policy; the application brings GraphiQL, bundled, as the files <c>graphiql.js</c>,
/// <c>graphiql.css</c> and those that these load. Nothing is loaded from anywhere else.
/// </remarks>
public sealed class GraphQLToolOptions
{
    /// <summary>Whether browsers get the page. Off unless set.</summary>
    public bool Enable { get; set; }

    /// <summary>The page's title.</summary>
    public string Title { get; set; } = "GraphiQL";

    /// <summary>GraphiQL's files; where they are missing, the page says so.</summary>
    public IFileProvider Assets { get; set; } = new NullFileProvider();

    /// <summary>What the page says of how to get the files, where they are missing.</summary>
    public string WhereToGetAssets { get; set; } = "Bundle the npm package graphiql into them.";

    /// <summary>
    /// The headers that the page's editor begins with, for each request of the page; none unless set. Whoever may open the
    /// page sees them.
    /// </summary>
    public Func<HttpContext, IReadOnlyDictionary<string, string>>? Headers { get; set; }
}
