namespace PodSales.GraphQL.Engine.PersistedOperations;

/// <summary>Which documents are executed where some are stored.</summary>
public sealed class PersistedOperationOptions
{
    /// <summary>
    /// Whether only stored documents are executed; another one is refused with HC0067, unless the request was marked by
    /// <c>AllowNonPersistedOperation</c>. Off unless set.
    /// </summary>
    public bool OnlyAllowPersistedDocuments { get; set; }

    /// <summary>Whether a stored document may be sent as text too, where only stored ones are executed. Off unless set.</summary>
    public bool AllowDocumentBody { get; set; }

    /// <summary>The error of a document that is not stored, where only stored ones are executed.</summary>
    public IError OperationNotAllowedError { get; set; } =
        new GraphQLError("Only stored documents are executed here. Send the \"id\" of one.").WithCode("HC0067");
}
