using PodSales.Domain.Catalog;

namespace PodSales.GraphQL.Catalog;

/// <summary>Who listens to a show. What is left out stays; what is given as null is not known any more.</summary>
public sealed class AudienceInput
{
    /// <summary>Downloads in a usual month, from 0.</summary>
    public Optional<long?> MonthlyDownloads { get; init; }

    /// <summary>Shares of the audience by country, ISO 3166-1 alpha-2 codes.</summary>
    public Optional<AudienceBreakdownInput?> Countries { get; init; }

    /// <summary>Shares of the audience by age band: <c>25-34</c>.</summary>
    public Optional<AudienceBreakdownInput?> Ages { get; init; }

    /// <summary>Shares of the audience by gender: <c>female</c>, <c>male</c>, <c>other</c>.</summary>
    public Optional<AudienceBreakdownInput?> Genders { get; init; }

    internal AudienceProfile Apply(AudienceProfile present) => present with
    {
        MonthlyDownloads = MonthlyDownloads.Or(present.MonthlyDownloads),
        Countries = SharesIn(Countries, present.Countries),
        Ages = SharesIn(Ages, present.Ages),
        Genders = SharesIn(Genders, present.Genders),
    };

    private static AudienceShares? SharesIn(Optional<AudienceBreakdownInput?> given, AudienceShares? present) =>
        given.HasValue ? given.Value?.ToShares() : present;
}
