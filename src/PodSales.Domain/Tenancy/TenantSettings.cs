namespace PodSales.Domain.Tenancy;

/// <summary>What a tenant is called and how it reckons.</summary>
public sealed record TenantSettings
{
    /// <inheritdoc cref="Tenant.Slug"/>
    public required string Slug { get; init; }

    /// <inheritdoc cref="Tenant.Name"/>
    public required string Name { get; init; }

    /// <inheritdoc cref="Tenant.TimeZoneId"/>
    public string TimeZoneId { get; init; } = "UTC";

    /// <inheritdoc cref="Tenant.Currency"/>
    public string Currency { get; init; } = "USD";

    /// <summary>What is wrong with the settings.</summary>
    /// <returns>One problem for each fault; empty when they can be used.</returns>
    public IEnumerable<Problem> Problems()
    {
        if (Slug is not { Length: > 0 and <= 63 } || !Tenant.SlugForm().IsMatch(Slug))
        {
            yield return new(
                "SLUG_INVALID",
                $"Expected 1 to 63 small letters, digits and single hyphens, found \"{Slug}\".",
                "slug");
        }

        foreach (var problem in Problem.InText("name", Name, 255))
        {
            yield return problem;
        }

        if (!TimeZoneInfo.TryFindSystemTimeZoneById(TimeZoneId, out _))
        {
            yield return new(
                "TIME_ZONE_UNKNOWN",
                $"Expected an IANA time zone such as \"Europe/Berlin\", found \"{TimeZoneId}\".",
                "timeZoneId");
        }

        if (!Domain.Currency.IsCode(Currency))
        {
            yield return new(
                "CURRENCY_INVALID",
                $"Expected a currency code of three capital letters, found \"{Currency}\".",
                "currency");
        }
    }
}
