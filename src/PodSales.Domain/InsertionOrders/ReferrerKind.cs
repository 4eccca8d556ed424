namespace PodSales.Domain.InsertionOrders;

/// <summary>Where a visitor of a vanity URL came from.</summary>
public enum ReferrerKind
{
    /// <summary>Typed in, or the browser does not say: what a listener does who heard it.</summary>
    Direct,

    /// <summary>A search engine.</summary>
    Search,

    /// <summary>A social network.</summary>
    Social,

    /// <summary>A site or app where podcasts are played.</summary>
    Podcast,

    /// <summary>Any other site, coupon sites among them.</summary>
    Site,
}
