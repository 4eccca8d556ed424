namespace PodSales.Domain.Catalog.Feeds;

/// <summary>What was read is no podcast feed.</summary>
public sealed class FeedFormatException : FormatException
{
    /// <summary>Makes the exception without a reason.</summary>
    public FeedFormatException() : this("What was read is no podcast feed.")
    {
    }

    /// <summary>Makes the exception.</summary>
    /// <param name="message">Why it is none.</param>
    public FeedFormatException(string message) : this(message, innerException: null)
    {
    }

    /// <summary>Makes the exception with its cause.</summary>
    /// <param name="message">Why it is none.</param>
    /// <param name="innerException">The cause.</param>
    public FeedFormatException(string message, Exception? innerException) : base(message, innerException)
    {
    }

    internal FeedFormatException(Problem problem, Exception? cause = null) : this(problem.Message, cause) => Problem = problem;

    /// <summary>Why it is none.</summary>
    public Problem Problem { get; } = new("FEED_INVALID", "What was read is no podcast feed.");
}
