namespace PodSales.GraphQL.Errors;

/// <summary>What every error of a mutation's payload can say.</summary>
[GraphQLName("Error")]
public interface IUserError
{
    /// <summary>What was wrong, with which value, and what to do: for the person who can fix it.</summary>
    string Message { get; }

    /// <summary>Stable, in capitals: what programs decide by.</summary>
    string Code { get; }
}
