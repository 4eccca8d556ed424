using System.Linq.Expressions;
using PodSales.Data.Metrics;
using PodSales.Domain.Metrics;

namespace PodSales.GraphQL.Metrics;

/// <summary>A fault in one cell or row of a file.</summary>
[GraphQLName("ImportRowError")]
public sealed class ImportRowError
{
    /// <summary>Reads a fault as the schema tells it.</summary>
    [GraphQLIgnore]
    public static Expression<Func<ImportErrorRow, ImportRowError>> Projection { get; } = error => new ImportRowError
    {
        Ordinal = error.Ordinal,
        Row = error.Row,
        Column = error.Column,
        Value = error.Value,
        Code = error.Code,
        Message = error.Message,
    };

    /// <summary>Its place among the faults of the file.</summary>
    [GraphQLIgnore]
    public int Ordinal { get; init; }

    /// <summary>The row; the header is row 1, empty lines do not count.</summary>
    public int Row { get; init; }

    /// <summary>The column, by its canonical name; null when it is about the row.</summary>
    public string? Column { get; init; }

    /// <summary>What was found; null when nothing was.</summary>
    public string? Value { get; init; }

    /// <summary>What is wrong, stable.</summary>
    public string Code { get; init; } = "";

    /// <summary>What was expected and what was found, in words.</summary>
    public string Message { get; init; } = "";

    internal static ImportRowError Of(RowError error) =>
        new() { Row = error.Row, Column = error.Column, Value = error.Value, Code = error.Code, Message = error.Message };
}
