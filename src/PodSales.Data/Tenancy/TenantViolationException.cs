namespace PodSales.Data.Tenancy;

/// <summary>Something tried to write a row of a tenant other than its own. Nothing was written.</summary>
/// <remarks>Never a user's mistake: a row that is not theirs cannot be read. The program has mixed up two tenants.</remarks>
public sealed class TenantViolationException : InvalidOperationException
{
    /// <summary>Makes the exception without naming the row.</summary>
    public TenantViolationException() : this("A row of another tenant would have been written.")
    {
    }

    /// <summary>Makes the exception.</summary>
    /// <param name="message">Which row it was.</param>
    public TenantViolationException(string message) : base(message)
    {
    }

    /// <summary>Makes the exception with its cause.</summary>
    /// <param name="message">Which row it was.</param>
    /// <param name="innerException">The cause.</param>
    public TenantViolationException(string message, Exception innerException) : base(message, innerException)
    {
    }
}
