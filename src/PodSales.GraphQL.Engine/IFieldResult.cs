namespace PodSales.GraphQL.Engine;

/// <summary>What a mutation returns that refuses without throwing: a value, or errors.</summary>
public interface IFieldResult
{
    /// <summary>The value; meaningless where there are errors.</summary>
    object? Value { get; }

    /// <summary>Whether there is a value.</summary>
    bool IsSuccess { get; }

    /// <summary>Whether there are errors.</summary>
    bool IsError { get; }

    /// <summary>The errors; empty where there is a value.</summary>
    IReadOnlyList<object> Errors { get; }
}
