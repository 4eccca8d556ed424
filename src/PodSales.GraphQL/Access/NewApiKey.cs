namespace PodSales.GraphQL.Access;

/// <summary>A key that was made, with its secret.</summary>
/// <param name="ApiKey">The key.</param>
/// <param name="Secret">
/// The secret, to be sent as <c>Authorization: Bearer</c> or <c>X-Api-Key</c>. It is told only here; whoever loses it makes a new key.
/// </param>
public sealed record NewApiKey(ApiKeyType ApiKey, string Secret);
