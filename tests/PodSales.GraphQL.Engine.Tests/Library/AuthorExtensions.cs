using PodSales.GraphQL.Engine.Types;
using PodSales.GraphQL.Engine.Types.Relay;

namespace PodSales.GraphQL.Engine.Tests.Library;

[ExtendObjectType<Author>(IgnoreProperties = [nameof(Author.Email)])]
[Node]
public sealed class AuthorExtensions
{
    [NodeResolver]
    public static Task<Author?> GetAsync(Guid id, AuthorById authors, CancellationToken cancellationToken) => authors.LoadAsync(id, cancellationToken);
}
