using Microsoft.EntityFrameworkCore;

namespace PodSales.Data;

/// <summary>
/// An id refers to nothing of this tenant, or something that is still referred to would be deleted. Nothing was written.
/// </summary>
/// <remarks>An id of another tenant is met with the same answer as one that does not exist.</remarks>
public sealed class MissingReferenceException : DbUpdateException
{
    /// <summary>Makes the exception.</summary>
    public MissingReferenceException() : this("An id refers to nothing, or something that is still referred to would be deleted.")
    {
    }

    /// <summary>Makes the exception.</summary>
    /// <param name="message">What is missing.</param>
    public MissingReferenceException(string message) : base(message)
    {
    }

    /// <summary>Makes the exception with its cause.</summary>
    /// <param name="message">What is missing.</param>
    /// <param name="innerException">The cause.</param>
    public MissingReferenceException(string message, Exception innerException) : base(message, innerException)
    {
    }

    internal static MissingReferenceException From(Exception cause) =>
        new("An id refers to nothing, or something that is still referred to would be deleted.", cause);
}
