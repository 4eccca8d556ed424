namespace PodSales.Domain.Catalog;

/// <summary>
/// Genders as audience figures give them (IAB Audience Taxonomy 1.1). Unknown is no gender but a share left over.
/// </summary>
public enum Gender
{
    /// <summary>Women.</summary>
    Female,

    /// <summary>Men.</summary>
    Male,

    /// <summary>Any other gender.</summary>
    Other,
}
