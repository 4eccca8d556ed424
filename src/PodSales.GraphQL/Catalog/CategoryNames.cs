using System.Collections.Immutable;
using PodSales.Domain;
using PodSales.Domain.Catalog;
using PodSales.GraphQL.Errors;

namespace PodSales.GraphQL.Catalog;

/// <summary>Reads Apple Podcasts categories as clients write them.</summary>
internal static class CategoryNames
{
    /// <summary>The categories of the names.</summary>
    /// <param name="names">The names, such as <c>Business > Marketing</c>; null for none.</param>
    /// <exception cref="InvalidInputException">A name is none of Apple's.</exception>
    public static ImmutableArray<AppleCategory> Read(IEnumerable<string>? names) =>
        [.. (names ?? []).Select(name => AppleCategory.Find(name) ?? throw new InvalidInputException(new Problem(
            "CATEGORY_UNKNOWN", $"Apple Podcasts has no category \"{name}\"; write it as \"Arts\" or \"Arts > Books\".", "categories")))];
}
