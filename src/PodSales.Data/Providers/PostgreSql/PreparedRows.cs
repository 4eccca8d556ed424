using System.Data.Common;
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using PodSales.Data.Reading;
using PodSales.Data.Tenancy;

namespace PodSales.Data.Providers.PostgreSql;

/// <summary>
/// A query by ids as two statements, for one id and for several, and what makes rows of their columns. EF Core translates it, with its
/// filters; what it does at each execution is left out.
/// </summary>
/// <param name="ofOne">The statement for one id: the plan for an array of them is a worse one.</param>
/// <param name="ofMany">The statement for several.</param>
/// <param name="read">Makes a row.</param>
internal sealed class PreparedRows<TRow>(string ofOne, string ofMany, Func<DbDataReader, (Guid Id, TRow Row)> read)
{
    // Values that the translation is done with; the parameters that have them are found by them.
    private static readonly Guid AnyTenant = new("5b0c6f7e-6d3f-4a57-9e55-0d4a3f6f3c11");
    private static readonly Guid AnyId = new("c1f0a2de-9a6b-4d9b-8f0e-7f6c3b2a1d22");

    /// <summary>Translates a query for whoever sees the whole network.</summary>
    /// <param name="query">The query.</param>
    /// <param name="database">Makes the context that translates.</param>
    public static PreparedRows<TRow> Of<TSource>(RowQuery<TSource, TRow> query, IDatabase database)
        where TSource : class
    {
        using var context = database.CreateContext(new FixedTenant(AnyTenant, ""));
        var (columns, read) = ColumnReads.Of(query.Row, context.Model);
        var selection = Expression.Lambda<Func<TSource, object?[]>>(
            Expression.NewArrayInit(typeof(object), columns.Select(column => Expression.Convert(column, typeof(object)))), query.Row.Parameters);
        var one = AnyId;
        Guid[] many = [AnyId];
        return new PreparedRows<TRow>(
            Statement(query.Select(context, id => id == one, selection)), Statement(query.Select(context, id => many.Contains(id), selection)), read);
    }

    // Who waits may leave, but the statement goes on to its end: calling it off would call off whatever the connection does at that
    // moment, and that can be somebody else's.
    public Task<List<(Guid Id, TRow Row)>> ReadAsync(NpgsqlDataSource source, Guid tenantId, IReadOnlyList<Guid> ids, CancellationToken cancellationToken) =>
        ReadAsync(source, tenantId, ids).WaitAsync(cancellationToken);

    private async Task<List<(Guid Id, TRow Row)>> ReadAsync(NpgsqlDataSource source, Guid tenantId, IReadOnlyList<Guid> ids)
    {
        await using var command = source.CreateCommand(ids.Count == 1 ? ofOne : ofMany);
        command.Parameters.Add(new NpgsqlParameter<Guid> { TypedValue = tenantId });
        command.Parameters.Add(ids is [var id] ? new NpgsqlParameter<Guid> { TypedValue = id } : new NpgsqlParameter<Guid[]> { TypedValue = [.. ids] });
        await using var reader = await command.ExecuteReaderAsync(CancellationToken.None);
        var rows = new List<(Guid Id, TRow Row)>(ids.Count);
        while (await reader.ReadAsync(CancellationToken.None))
        {
            rows.Add(read(reader));
        }

        return rows;
    }

    private static string Statement(IQueryable query)
    {
        using var command = query.CreateDbCommand();
        return command.Parameters.Cast<DbParameter>()
            .OrderByDescending(parameter => parameter.ParameterName.Length)
            .Aggregate(command.CommandText, (text, parameter) => text.Replace($"@{parameter.ParameterName.TrimStart('@')}", Place(parameter), StringComparison.Ordinal));
    }

    private static string Place(DbParameter parameter) => parameter.Value switch
    {
        Guid tenant when tenant == AnyTenant => "$1",
        Guid or IEnumerable<Guid> => "$2",
        var value => throw new InvalidOperationException(
            $"A query by ids has the parameter {parameter.ParameterName} of {value}. It can have none but the tenant and the ids."),
    };
}
