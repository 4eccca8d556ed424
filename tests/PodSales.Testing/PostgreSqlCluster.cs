using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Npgsql;
using PodSales.Data;

namespace PodSales.Testing;

/// <summary>A PostgreSQL server that this test process starts for itself, or that <see cref="Variable"/> points to.</summary>
public static class PostgreSqlCluster
{
    /// <summary>The environment variable with the connection string of a running server whose user may create databases.</summary>
    public const string Variable = "PODSALES_TEST_POSTGRES";

    private static readonly Lazy<Task<Server>> Started = new(StartAsync);
    private static readonly SemaphoreSlim OneAtATime = new(1);

    // Held, because its input would be closed when nobody did.
    private static Process? _shell;

    /// <summary>Makes a database with the schema in its newest form.</summary>
    /// <returns>Its connection string.</returns>
    public static async Task<string> CreateDatabaseAsync()
    {
        var server = await Started.Value;
        var name = $"test_{Guid.NewGuid():n}";

        // A template must have no other session while it is copied.
        await OneAtATime.WaitAsync();
        try
        {
            await ExecuteAsync(server.Connection, $"CREATE DATABASE {name} TEMPLATE {server.Template}");
        }
        finally
        {
            OneAtATime.Release();
        }

        return new NpgsqlConnectionStringBuilder(server.Connection) { Database = name }.ConnectionString;
    }

    /// <summary>Makes an empty database.</summary>
    /// <returns>Its connection string.</returns>
    public static async Task<string> CreateEmptyDatabaseAsync()
    {
        var server = await Started.Value;
        return await CreateEmptyAsync(server.Connection, $"test_{Guid.NewGuid():n}");
    }

    /// <summary>Removes a database, whoever is connected to it.</summary>
    /// <param name="connectionString">What <see cref="CreateDatabaseAsync"/> gave.</param>
    /// <returns>When it is gone.</returns>
    public static async Task DropDatabaseAsync(string connectionString)
    {
        var server = await Started.Value;
        var name = new NpgsqlConnectionStringBuilder(connectionString).Database;
        await ExecuteAsync(server.Connection, $"DROP DATABASE {name} WITH (FORCE)");
    }

    private static async Task<Server> StartAsync()
    {
        var connection = Environment.GetEnvironmentVariable(Variable) ?? await StartClusterAsync();
        var template = $"template_{Guid.NewGuid():n}";
        var templateConnection = await CreateEmptyAsync(connection, template);
        await using var data = TestServices.Build(new PodSalesDataOptions { ConnectionString = templateConnection });
        await TestServices.Migrator(data).MigrateAsync(CancellationToken.None);
        return new(connection, template);
    }

    private static async Task<string> StartClusterAsync()
    {
        var folder = Path.Combine(Path.GetTempPath(), $"podsales-test-{Environment.ProcessId}-{Guid.NewGuid():n}");
        var port = FreePort();
        await PostgreSqlPrograms.RunAsync(
            "initdb", "--pgdata", folder, "--username", "podsales", "--auth", "trust", "--encoding", "UTF8", "--locale", "C.UTF-8", "--no-sync");
        await StartServerAsync(folder, port);
        return new NpgsqlConnectionStringBuilder
        {
            Host = "127.0.0.1",
            Port = port,
            Username = "podsales",
            Database = "postgres",
            Pooling = false,
        }.ConnectionString;
    }

    // The server lives as long as the shell's input is open. That ends with this process, however it ends, and so no server
    // and no folder is left behind.
    private static async Task StartServerAsync(string folder, int port)
    {
        const string Script =
            """
            "$0" -D "$1" -p "$2" -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=off \
                -c synchronous_commit=off -c full_page_writes=off -c max_connections=200 -c shared_buffers=64MB -c lc_messages=C 2>&1 </dev/null &
            exec >/dev/null 2>&1
            while read -r line; do :; done
            kill -QUIT $!
            wait $!
            rm -rf "$1"
            """;
        _shell = Process.Start(PostgreSqlPrograms.Command("/bin/sh", "-c", Script, PostgreSqlPrograms.PathOf("postgres"), folder, $"{port}"))
            ?? throw new InvalidOperationException("The shell did not start.");
        var ready = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var log = new List<string>();
        _shell.OutputDataReceived += (_, line) => Hear(line.Data, log, ready);

        // To the end: a server that nobody listens to would stand still when the pipe is full.
        _shell.BeginOutputReadLine();
        await ready.Task.WaitAsync(TimeSpan.FromSeconds(60));
    }

    private static void Hear(string? line, List<string> log, TaskCompletionSource ready)
    {
        if (line is null)
        {
            ready.TrySetException(new InvalidOperationException($"PostgreSQL ended before it was ready: {string.Join('\n', log)}"));
        }
        else if (line.Contains("database system is ready to accept connections", StringComparison.Ordinal))
        {
            ready.TrySetResult();
        }
        else if (!ready.Task.IsCompleted)
        {
            log.Add(line);
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static async Task<string> CreateEmptyAsync(string connection, string name)
    {
        await ExecuteAsync(connection, $"CREATE DATABASE {name}");
        return new NpgsqlConnectionStringBuilder(connection) { Database = name, Pooling = true }.ConnectionString;
    }

    private static async Task ExecuteAsync(string connectionString, string sql)
    {
        await using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(connectionString) { Pooling = false }.ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    private sealed record Server(string Connection, string Template);
}
