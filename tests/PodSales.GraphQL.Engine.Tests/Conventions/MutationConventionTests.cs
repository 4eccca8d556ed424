using Microsoft.Extensions.DependencyInjection;
using PodSales.GraphQL.Engine.Types;

namespace PodSales.GraphQL.Engine.Tests.Conventions;

public sealed class MutationConventionTests : IAsyncLifetime
{
    private readonly SmallServer _server = SmallServer.WithQuery<Queries>(builder => builder
        .AddMutationType()
        .AddTypeExtension<Mutations>()
        .AddMutationConventions()
        .AddQueryFieldToMutationPayloads());

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await _server.DisposeAsync();

    [Theory]
    [InlineData("ship(input: ShipInput!): ShipPayload!")]
    [InlineData("input ShipInput { number: Int! }")]
    [InlineData("type ShipPayload { int: Int errors: [ShipError!] query: Query! }")]
    [InlineData("union ShipError = TooHeavyError | TooFarError")]
    [InlineData("type TooHeavyError implements Error { weight: Int! message: String! }")]
    [InlineData("union PackError = BrokenError")]
    [InlineData("union SendError = SendFailedError")]
    [InlineData("ping: PingPayload!")]
    [InlineData("type PingPayload { names: [String!] query: Query! }")]
    [InlineData("raw(number: Int!): Int!")]
    [InlineData("store(input: StoreInput!): StorePayload!")]
    [InlineData("input StoreInput { name: String! }")]
    [InlineData("type StorePayload { name: String note: String errors: [StoreError!] query: Query! }")]
    [InlineData("interface Error { message: String! }")]
    public void The_schema_has_the_shapes_of_the_convention(string shape) =>
        Assert.Contains(shape, _server.Shape, StringComparison.Ordinal);

    [Theory]
    [InlineData("ship(input: { number: 1 }) { int errors { __typename } }", """{"ship":{"int":1,"errors":null}}""")]
    [InlineData("ship(input: { number: 2 }) { int errors { ... on Error { message } } }", """{"ship":{"int":null,"errors":[{"message":"Too heavy: 2."}]}}""")]
    [InlineData("ship(input: { number: 3 }) { errors { __typename } }", """{"ship":{"errors":[{"__typename":"TooFarError"},{"__typename":"TooFarError"}]}}""")]
    [InlineData("pack(input: { number: 1 }) { string errors { __typename ... on BrokenError { code } } }", """{"pack":{"string":null,"errors":[{"__typename":"BrokenError","code":"BROKEN"}]}}""")]
    [InlineData("send(input: { number: 7 }) { boolean errors { ... on SendFailedError { message attempts } } }", """{"send":{"boolean":null,"errors":[{"message":"Sent 7 times.","attempts":7}]}}""")]
    [InlineData("ping { names query { zero } }", """{"ping":{"names":["pong"],"query":{"zero":0}}}""")]
    [InlineData("raw(number: 4)", """{"raw":4}""")]
    [InlineData("store(input: { name: \"a\" }) { name note errors { __typename } }", """{"store":{"name":"a","note":"stored","errors":null}}""")]
    [InlineData("store(input: { name: \"\" }) { name note errors { ... on Error { message } } query { zero } }", """{"store":{"name":null,"note":null,"errors":[{"message":"No name."}],"query":{"zero":0}}}""")]
    public async Task Mutations_answer_by_the_convention(string field, string data) =>
        Assert.Equal($$"""{"data":{{data}}}""", await _server.ExecuteAsync($"mutation {{ {field} }}"));

    private sealed class Queries
    {
        public int Zero => 0;
    }

    private sealed record TooHeavyError(int Weight)
    {
        public string Message => $"Too heavy: {Weight}.";
    }

    private sealed record TooFarError(string Message);

    private sealed class BrokenError(BrokenException exception)
    {
        public string Message => exception.Message;

        public string Code => "BROKEN";
    }

    private sealed class BrokenException() : Exception("Broken.");

    private sealed class SendFailedException(int attempts) : Exception
    {
        public int Attempts { get; } = attempts;
    }

    private sealed record SendFailedError(string Message, int Attempts);

    private sealed class SendFailedErrors : IPayloadErrorFactory<SendFailedException, SendFailedError>
    {
        public SendFailedError CreateErrorFrom(SendFailedException exception) => new($"Sent {exception.Attempts} times.", exception.Attempts);
    }

    private sealed class NoNameException() : Exception("No name.");

    private sealed record StoreInput(string Name);

    private sealed record StorePayload(string? Name)
    {
        public string? GetNote() => "stored";
    }

    [MutationType]
    private sealed class Mutations
    {
        public FieldResult<int, TooHeavyError, TooFarError> Ship(int number) => number switch
        {
            2 => new TooHeavyError(2),
            3 => new(new TooFarError("Far."), new TooFarError("Farther.")),
            _ => number,
        };

        [Error<BrokenError>]
        public string Pack(int number) => number == 1 ? throw new BrokenException() : "packed";

        [Error<SendFailedErrors>]
        public Task<bool> SendAsync(int number) => throw new SendFailedException(number);

        [UseMutationConvention(PayloadFieldName = "names")]
        public IReadOnlyList<string> Ping() => ["pong"];

        [UseMutationConvention(Disable = true)]
        public int Raw(int number) => number;

        [Error<NoNameException>]
        public StorePayload Store(StoreInput input) => input.Name.Length == 0 ? throw new NoNameException() : new StorePayload(input.Name);
    }
}
