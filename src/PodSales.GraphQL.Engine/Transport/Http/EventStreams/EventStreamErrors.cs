using PodSales.GraphQL.Engine.Execution.Results;

namespace PodSales.GraphQL.Engine.Transport.Http.EventStreams;

/// <summary>What is wrong with requests around an event stream.</summary>
internal static class EventStreamErrors
{
    public const string NotFoundCode = "EVENT_STREAM_NOT_FOUND";
    public const string AlreadyOpenCode = "EVENT_STREAM_ALREADY_OPEN";
    public const string TooManyCode = "TOO_MANY_EVENT_STREAMS";
    public const string OperationIdTakenCode = "OPERATION_ID_TAKEN";

    public static ErrorResult NotFound() => Of(NotFoundCode, "There is no event stream for this token. Reserve one by PUT and open it by GET first.");

    public static ErrorResult AlreadyOpen() => Of(AlreadyOpenCode, "The event stream of this token is open already.");

    public static ErrorResult TooMany() => Of(TooManyCode, "The server holds as many event streams as it can. Try again later.");

    public static ErrorResult OperationIdMissing() =>
        Of("OPERATION_ID_MISSING", "The request names no operation. Send its id as the extension \"operationId\", to stop it as the parameter of that name.");

    public static ErrorResult OperationIdTaken(string id) =>
        Of(OperationIdTakenCode, $"The event stream runs an operation \"{id}\" already.");

    public static ErrorResult Of(IError error) => new([error]);

    private static ErrorResult Of(string code, string message) => Of(new GraphQLError(message).WithCode(code));
}
