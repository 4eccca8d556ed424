using System.Diagnostics;
using PodSales.GraphQL.Demo;
using PodSales.GraphQL.Tenancy;

namespace PodSales.GraphQL.Tests.Servers;

/// <summary>A server with its demo data, that all tests on one database share. They run one after the other.</summary>
public abstract class TestServer : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("podsales-server-").FullName;
    private readonly HttpClient _http = new();
    private Dictionary<string, string> _settings = [];
    private ServerProcess? _process;
    private SheetsStandIn? _sheets;

    /// <summary>Settings that reach the same data from another process.</summary>
    public IReadOnlyDictionary<string, string> Settings => _settings;

    /// <summary>What the server takes for Google Sheets.</summary>
    internal SheetsStandIn Sheets => _sheets ?? throw new UnreachableException("The server has not been started.");

    internal ServerProcess Process => _process ?? throw new UnreachableException("The server has not been started.");

    public async Task InitializeAsync()
    {
        _sheets = await SheetsStandIn.StartAsync();
        _settings = new()
        {
            // The feeds of the tests lie here, and nowhere else on this machine.
            ["PodSales__Feeds__AllowedNetworks__0"] = "127.0.0.1/32",
            ["PodSales__DataDirectory"] = _folder,

            // All tests book in the same few shows, so only those of overbooking are held to what the shows have.
            ["PodSales__Inventory__SellableShare"] = "100000",

            // A test machine may be busy with much else.
            ["PodSales__Printing__TimeLimit"] = "00:03:00",
            ["GOOGLE_SHEETS_CREDENTIALS_PATH"] = _sheets.CredentialsPath,
            ["GoogleSheets__BaseAddress"] = _sheets.Address,
            ["GoogleSheets__Attempts"] = "3",
            ["GoogleSheets__FirstPause"] = "00:00:00.010",
        };
        foreach (var (name, value) in await DatabaseSettingsAsync())
        {
            _settings[name] = value;
        }

        _process = await ServerProcess.StartAsync(_settings);
    }

    public async Task DisposeAsync()
    {
        if (_process is not null)
        {
            await _process.DisposeAsync();
        }

        if (_sheets is not null)
        {
            await _sheets.DisposeAsync();
        }

        _http.Dispose();
        await DropDatabaseAsync();
        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>Somebody of a demo network, with a token of the given roles.</summary>
    public Caller As(string tenant, params string[] roles) => As(tenant, Process.Address, roles);

    /// <summary>The same person at another server on the same data.</summary>
    public Caller As(string tenant, Uri address, params string[] roles) =>
        WithToken(TokenOf(tenant, roles), address);

    /// <summary>The token of somebody of a demo network.</summary>
    public string TokenOf(string tenant, params string[] roles) =>
        Tokens.Issue(IdOf(tenant), $"{roles[0]}@{tenant}", roles, new IdentityOptions().Audience);

    /// <summary>The key that this server signs development tokens with, in base64.</summary>
    public string DevelopmentSecret => Convert.ToBase64String(DevelopmentKey.LoadOrCreate(_folder).Key);

    /// <summary>Somebody with a token of any kind, or none.</summary>
    public Caller WithToken(string? token, Uri? address = null) => new(_http, address ?? Process.Address, token);

    /// <summary>Starts another server on the same data.</summary>
    /// <param name="settings">What is different there.</param>
    public Task<ServerProcess> StartAnotherAsync(params IEnumerable<(string Name, string Value)> settings) =>
        ServerProcess.StartAsync(With(settings));

    /// <summary>Starts another server on the same data, as it runs in earnest.</summary>
    /// <param name="settings">What is different there.</param>
    public Task<ServerProcess> StartInProductionAsync(params IEnumerable<(string Name, string Value)> settings) =>
        ServerProcess.StartAsync(With(settings), "Production");

    /// <summary>Keeps other servers from bringing the database into shape, until it is given back.</summary>
    public abstract Task<IAsyncDisposable> HoldDatabaseAsync();

    /// <summary>The settings, and some that are different.</summary>
    public IReadOnlyDictionary<string, string> With(params IEnumerable<(string Name, string Value)> settings)
    {
        var all = new Dictionary<string, string>(_settings);
        foreach (var (name, value) in settings)
        {
            all[name] = value;
        }

        return all;
    }

    internal static Guid IdOf(string tenant) =>
        (DemoNetwork.Find(tenant) ?? throw new ArgumentException($"There is no demo network \"{tenant}\".", nameof(tenant))).Id;

    internal DevelopmentTokens TokensOf(TimeProvider clock) => new(DevelopmentKey.LoadOrCreate(_folder), clock);

    /// <summary>The settings that say which database it is.</summary>
    protected abstract Task<IReadOnlyDictionary<string, string>> DatabaseSettingsAsync();

    protected abstract Task DropDatabaseAsync();

    private DevelopmentTokens Tokens => TokensOf(TimeProvider.System);
}
