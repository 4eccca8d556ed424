using Microsoft.AspNetCore.Connections;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace PodSales.GraphQL.Hosting;

/// <summary>
/// What keeps the server from starting: told in one line where whoever starts it can mend it, and otherwise left to the runtime, which
/// prints it whole.
/// </summary>
internal static class StartFailures
{
    /// <summary>The exit code of a server that could not start.</summary>
    public const int ExitCode = 1;

    private const int ReadOnly = 8;
    private const int CannotOpen = 14;
    private const int NotADatabase = 26;

    /// <summary>From now on, a failure that is understood ends the program with one line on standard error.</summary>
    public static void TellInOneLine() => AppDomain.CurrentDomain.UnhandledException += static (_, failure) =>
    {
        if (Explain((Exception)failure.ExceptionObject) is { } line)
        {
            Console.Error.WriteLine(line);
            Environment.Exit(ExitCode);
        }
    };

    private static string? Explain(Exception failure) => Chain(failure).Select(Line).FirstOrDefault(line => line is not null);

    private static string? Line(Exception failure) => failure switch
    {
        StartRefusedException refused => refused.Message,
        IOException { InnerException: AddressInUseException } taken =>
            $"{taken.Message} Stop the program that has it, or choose another one, as in --urls http://127.0.0.1:5081.",
        PostgresException { SqlState: var state } refused when IsOfTheConnection(state) => Postgres(refused.MessageText),
        NpgsqlException { InnerException: System.Net.Sockets.SocketException or TimeoutException } unreachable =>
            Postgres($"{unreachable.Message}, {unreachable.InnerException!.Message}"),
        SqliteException { SqliteErrorCode: CannotOpen or ReadOnly or NotADatabase } closed =>
            $"SQLite's file in the data directory cannot be used: {closed.Message} Let the server write to it, or set PodSales__DataDirectory to another directory.",
        UnauthorizedAccessException closed =>
            $"{closed.Message} Let the user that the server runs as read and write the data directory, PodSales__DataDirectory.",
        _ => null,
    };

    // Connections (08), authorization (28), a database that is not there, too many connections, a server that starts or stops.
    private static bool IsOfTheConnection(string state) =>
        state is ['0', '8', ..] or ['2', '8', ..] or PostgresErrorCodes.InvalidCatalogName or PostgresErrorCodes.TooManyConnections or ['5', '7', 'P', ..];

    private static string Postgres(string reason) =>
        $"PostgreSQL cannot be used as ConnectionStrings__PodSales says: {reason}. Check host, port, database, user and password there, and that the server runs.";

    private static IEnumerable<Exception> Chain(Exception failure)
    {
        yield return failure;
        var inner = failure is AggregateException several ? several.InnerExceptions : failure.InnerException is { } cause ? [cause] : [];
        foreach (var exception in inner.SelectMany(Chain))
        {
            yield return exception;
        }
    }
}
