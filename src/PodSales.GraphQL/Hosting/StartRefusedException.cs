namespace PodSales.GraphQL.Hosting;

/// <summary>The server does not start as it is set up.</summary>
/// <param name="message">In one line, what is wrong and what to do.</param>
/// <param name="cause">What was met; null where nothing was thrown.</param>
internal sealed class StartRefusedException(string message, Exception? cause = null) : Exception(message, cause);
