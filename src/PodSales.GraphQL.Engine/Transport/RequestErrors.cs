using System.Globalization;
using System.Text.Json;

namespace PodSales.GraphQL.Engine.Transport;

/// <summary>Every error that a transport gives before a request is executed, with its code.</summary>
internal static class RequestErrors
{
    public static IError NotJson(string reason) => Error("HC0009", $"The request is not valid JSON. {reason}");

    public static IError NotAnObject(JsonValueKind found) =>
        Error("HC0009", $"Expected a JSON object with the member \"query\", found {Name(found)}.");

    public static IError Batch() => Error("HC0009", "Expected one request, found a list. Send each request by itself.");

    public static IError BatchEmpty() => Error("HC0009", "The list of requests is empty. Put at least one request into it.");

    public static IError BatchTooLarge(int limit) => Error(
        LimitCodes.BatchSize,
        string.Create(CultureInfo.InvariantCulture, $"The batch has more than the {limit} operations allowed, each set of variables counted. Send it in several requests."));

    public static IError VariablesEmpty() =>
        Error("HC0009", "Member \"variables\" of the request is an empty list. Put an object into it for each time that the operation is to be run.");

    public static IError WrongMember(string name, string expected, JsonValueKind found) =>
        Error("HC0009", $"Member \"{name}\" of the request: expected {expected}, found {Name(found)}.");

    public static IError NotText(string name) =>
        Error("HC0009", $"Member \"{name}\" of the request holds half of a surrogate pair, which is no character.");

    public static IError TooLarge(long limit) =>
        Error("HC0010", string.Create(CultureInfo.InvariantCulture, $"The request is larger than the {limit} bytes allowed."));

    public static IError NoDocument() =>
        Error("HC0013", "The request has neither a \"query\" nor the \"id\" of a stored one. Send one of them.");

    public static IError FormUnreadable(string reason) => Error("HC0033", $"The form cannot be read. {reason}");

    public static IError OperationsMissing() =>
        Error("HC0034", "The form has no field \"operations\". Send it first, with the request as JSON.");

    public static IError FieldsOutOfOrder(string found, string expected) =>
        Error("HC0035", $"The form has \"{found}\" where \"{expected}\" should stand. Send \"operations\", then \"map\", then the files.");

    public static IError NoPaths(string key) =>
        Error("HC0037", $"\"map\" gives no place for file \"{key}\". List at least one path, such as \"variables.file\".");

    public static IError FileMissing(string key) => Error("HC0038", $"\"map\" names file \"{key}\", but the form has no such file.");

    public static IError VariableMissing(string path) => Error("HC0039", $"Path \"{path}\" of \"map\": the variables have nothing there.");

    public static IError VariableNotNull(string path, JsonValueKind found) =>
        Error("HC0040", $"Path \"{path}\" of \"map\": expected null in the variables, found {Name(found)}.");

    public static IError WrongStructure(string path, string segment) =>
        Error("HC0040", $"Path \"{path}\" of \"map\": \"{segment}\" does not fit the structure of the variables.");

    public static IError InvalidPath(string path) =>
        Error("HC0041", $"Path \"{path}\" of \"map\" is not a path. Write names and list positions with dots between, such as \"variables.files.0\".");

    public static IError PathOutsideVariables(string path) =>
        Error("HC0042", $"Path \"{path}\" of \"map\" must begin with \"variables\", behind the position of the request where there is a list of them, as in \"0.variables.file\".");

    public static IError MapNotJson(string reason) =>
        Error("HC0043", $"\"map\" is not a JSON object of lists of paths. {reason}");

    public static IError MapMissing() => Error("HC0044", "The form has no field \"map\". Send it behind \"operations\", before the files.");

    public static IError TooManyFiles(int found, int limit) =>
        Error("TOO_MANY_FILES", string.Create(CultureInfo.InvariantCulture, $"\"map\" names {found} files, at most {limit} are allowed."));

    public static IError TooManyPaths(string key, int found, int limit) =>
        Error("TOO_MANY_PATHS", string.Create(CultureInfo.InvariantCulture, $"\"map\" puts file \"{key}\" in {found} places, at most {limit} are allowed."));

    public static IError UploadInterrupted(string name) => Error("HC0033", $"File \"{name}\" broke off before its end.");

    public static IError UploadTooLarge(string name) => Error("HC0010", $"File \"{name}\" is larger than allowed.");

    public static IError ReadTwice(string name) => Error(
        "FILE_READ_BEFORE", $"File \"{name}\" was read before. It comes in over the network and can be read once; send it in a place for each reader.");

    public static IError AcceptUnreadable(string accept) => Error("HC0064", $"Header \"Accept\" cannot be parsed: \"{accept}\".");

    public static IError NothingAcceptable(string accept) =>
        Error("HC0063", $"None of the formats \"{accept}\" can be given. Accept application/graphql-response+json or application/json; for a subscription text/event-stream or multipart/mixed.");

    public static IError PreflightMissing() => Error("HC0077", "The request needs the header \"GraphQL-preflight: 1\".");

    public static IError UnsupportedMediaType(string? found) => Error(
        "UNSUPPORTED_MEDIA_TYPE",
        $"Content type \"{found}\" cannot be read. Send application/json in UTF-8, or multipart/form-data for files.");

    public static IError MethodNotAllowed(string method) => Error("METHOD_NOT_ALLOWED", $"{method} is not answered here.");

    public static IError TooManyOperations(int limit) => Error(
        "TOO_MANY_OPERATIONS",
        string.Create(CultureInfo.InvariantCulture, $"The connection runs {limit} operations already. Complete one before the next."));

    public static IError Unexpected(Exception exception, string traceId) => ErrorBuilder.New()
        .SetMessage("Unexpected Execution Error")
        .SetCode("HC0008")
        .SetException(exception)
        .SetExtension("traceId", traceId)
        .Build();

    private static IError Error(string code, string message) => ErrorBuilder.New().SetMessage(message).SetCode(code).Build();

    private static string Name(JsonValueKind kind) => kind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "a list",
        JsonValueKind.String => "a string",
        JsonValueKind.Number => "a number",
        JsonValueKind.True or JsonValueKind.False => "a boolean",
        JsonValueKind.Null => "null",
        JsonValueKind.Undefined => "nothing",
    };
}
