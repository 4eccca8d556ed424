namespace PodSales.Domain.Catalog;

/// <summary>What is told of an advertiser.</summary>
public sealed record AdvertiserDetails
{
    /// <summary>The brand's name; up to 255 characters.</summary>
    public required string Name { get; init; }

    /// <summary>The company behind the brand; up to 255 characters.</summary>
    public string? Company { get; init; }

    /// <summary>What it sells, in its own words; up to 100 characters.</summary>
    public string? Industry { get; init; }

    /// <summary>Whom to talk to; up to 255 characters.</summary>
    public string? ContactName { get; init; }

    /// <summary>Where to write to; up to 255 characters.</summary>
    public string? Email { get; init; }

    /// <summary>Where to call; up to 50 characters.</summary>
    public string? Phone { get; init; }

    /// <summary>The brand's page.</summary>
    public string? WebsiteUrl { get; init; }

    /// <summary>Whom it wants to reach.</summary>
    public TargetingProfile Targeting { get; init; } = TargetingProfile.Anyone;

    /// <summary>What is wrong with the details.</summary>
    /// <returns>One problem for each fault; empty when they can be used.</returns>
    public IEnumerable<Problem> Problems() =>
    [
        .. Problem.InText("name", Name, 255),
        .. Problem.InOptionalText("company", Company, 255),
        .. Problem.InOptionalText("industry", Industry, 100),
        .. Problem.InOptionalText("contactName", ContactName, 255),
        .. Problem.InOptionalText("email", Email, 255),
        .. Email is null || Email.Contains('@', StringComparison.Ordinal) ? [] : new[]
        {
            new Problem("EMAIL_INVALID", $"Expected an e-mail address, found \"{Email}\".", "email"),
        },
        .. Problem.InOptionalText("phone", Phone, 50),
        .. WebsiteUrl is null ? [] : WebAddress.Problems("websiteUrl", WebsiteUrl),
        .. Targeting.Problems(),
    ];
}
