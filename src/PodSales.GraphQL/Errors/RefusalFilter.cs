using System.Data.Common;

namespace PodSales.GraphQL.Errors;

/// <summary>
/// Lets refusals outside of mutation payloads reach the client with their code instead of being masked, and those of the
/// database that are the fault of what the client sent.
/// </summary>
public sealed class RefusalFilter : IErrorFilter
{
    /// <summary>The state of SQL for a character that the database's encoding does not have: PostgreSQL keeps no U+0000.</summary>
    private const string CharacterNotInRepertoire = "22021";

    /// <inheritdoc/>
    public IError OnError(IError error)
    {
        ArgumentNullException.ThrowIfNull(error);
        return error.Exception switch
        {
            RefusalException refusal => error.WithMessage(refusal.Message).WithCode(refusal.Code),
            { } failure when IsOfText(failure) => error
                .WithMessage("Expected text without the character U+0000, found one with it; leave it out.")
                .WithCode("TEXT_INVALID"),
            _ => error,
        };
    }

    private static bool IsOfText(Exception? failure) =>
        failure is not null && (failure is DbException { SqlState: CharacterNotInRepertoire } || IsOfText(failure.InnerException));
}
