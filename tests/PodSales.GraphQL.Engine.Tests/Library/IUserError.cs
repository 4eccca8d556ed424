namespace PodSales.GraphQL.Engine.Tests.Library;

[GraphQLName("Error")]
public interface IUserError
{
    string Message { get; }

    string Code { get; }
}
