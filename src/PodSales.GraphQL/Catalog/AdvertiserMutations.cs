using PodSales.Domain.Catalog;
using PodSales.GraphQL.Errors;
using PodSales.GraphQL.Tenancy;

namespace PodSales.GraphQL.Catalog;

/// <summary>Changes the advertisers of the catalogue.</summary>
[MutationType]
public sealed class AdvertiserMutations
{
    /// <summary>Takes an advertiser into the catalogue.</summary>
    /// <param name="name">The name people know; up to 255 characters.</param>
    /// <param name="company">The company behind the name.</param>
    /// <param name="industry">What it sells; up to 100 characters.</param>
    /// <param name="contactName">Whom to talk to.</param>
    /// <param name="email">Where to write to.</param>
    /// <param name="phone">Where to call.</param>
    /// <param name="websiteUrl">The address of its website.</param>
    /// <param name="targeting">Whom it wants to reach, and what it will not stand beside; anyone when left out.</param>
    [GraphQLName("createAdvertiser")]
    [Authorize(Roles = [Roles.Admin, Roles.Seller])]
    [UseMutationConvention(PayloadFieldName = "advertiser")]
    [Error<InvalidInputError>]
    public async Task<AdvertiserType> CreateAdvertiserAsync(
        string name,
        string? company,
        string? industry,
        string? contactName,
        string? email,
        string? phone,
        string? websiteUrl,
        TargetingInput? targeting,
        [Service] AdvertiserService advertisers,
        CancellationToken cancellationToken) =>
        AdvertiserType.Of(await advertisers.CreateAsync(
            new AdvertiserDetails
            {
                Name = name,
                Company = company,
                Industry = industry,
                ContactName = contactName,
                Email = email,
                Phone = phone,
                WebsiteUrl = websiteUrl,
                Targeting = targeting?.Apply(TargetingProfile.Anyone) ?? TargetingProfile.Anyone,
            },
            cancellationToken));

    /// <summary>Changes what is told of an advertiser. What is left out stays; what is given as null is removed.</summary>
    /// <param name="advertiserId">The advertiser.</param>
    /// <param name="version">The version you decided on, to be told when it is out of date.</param>
    /// <param name="name">The name people know; up to 255 characters.</param>
    /// <param name="company">The company behind the name.</param>
    /// <param name="industry">What it sells; up to 100 characters.</param>
    /// <param name="contactName">Whom to talk to.</param>
    /// <param name="email">Where to write to.</param>
    /// <param name="phone">Where to call.</param>
    /// <param name="websiteUrl">The address of its website.</param>
    /// <param name="targeting">Whom it wants to reach, and what it will not stand beside; null for anyone, anywhere.</param>
    [GraphQLName("updateAdvertiser")]
    [Authorize(Roles = [Roles.Admin, Roles.Seller])]
    [UseMutationConvention(PayloadFieldName = "advertiser")]
    [Error<InvalidInputError>]
    [Error<NotFoundError>]
    [Error<StaleVersionError>]
    public async Task<AdvertiserType> UpdateAdvertiserAsync(
        [ID<AdvertiserType>] Guid advertiserId,
        int? version,
        Optional<string?> name,
        Optional<string?> company,
        Optional<string?> industry,
        Optional<string?> contactName,
        Optional<string?> email,
        Optional<string?> phone,
        Optional<string?> websiteUrl,
        Optional<TargetingInput?> targeting,
        [Service] AdvertiserService advertisers,
        CancellationToken cancellationToken) =>
        AdvertiserType.Of(await advertisers.UpdateAsync(
            advertiserId,
            version,
            details => details with
            {
                Name = name.Or(details.Name) ?? "",
                Company = company.Or(details.Company),
                Industry = industry.Or(details.Industry),
                ContactName = contactName.Or(details.ContactName),
                Email = email.Or(details.Email),
                Phone = phone.Or(details.Phone),
                WebsiteUrl = websiteUrl.Or(details.WebsiteUrl),
                Targeting = targeting.HasValue
                    ? targeting.Value?.Apply(details.Targeting) ?? TargetingProfile.Anyone
                    : details.Targeting,
            },
            cancellationToken));

    /// <summary>Takes an advertiser out of the catalogue. Nothing is deleted: its deals and orders stay readable.</summary>
    /// <param name="advertiserId">The advertiser.</param>
    /// <param name="version">The version you decided on, to be told when it is out of date.</param>
    [GraphQLName("archiveAdvertiser")]
    [Authorize(Roles = [Roles.Admin, Roles.Seller])]
    [UseMutationConvention(PayloadFieldName = "advertiser")]
    [Error<NotFoundError>]
    [Error<StaleVersionError>]
    public async Task<AdvertiserType> ArchiveAdvertiserAsync(
        [ID<AdvertiserType>] Guid advertiserId, int? version, [Service] AdvertiserService advertisers, CancellationToken cancellationToken) =>
        AdvertiserType.Of(await advertisers.ArchiveAsync(advertiserId, version, cancellationToken));
}
