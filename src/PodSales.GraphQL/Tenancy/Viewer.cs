namespace PodSales.GraphQL.Tenancy;

/// <summary>You: who is asking, for which network, and what you do there.</summary>
/// <param name="Subject">Who you are, as the identity provider names you.</param>
/// <param name="Roles">What you do in the network.</param>
/// <param name="Network">The network you belong to.</param>
public sealed record Viewer(string Subject, IReadOnlyList<string> Roles, Network Network);
