namespace PodSales.Domain.InsertionOrders;

/// <summary>How a line is counted.</summary>
public enum DeliveryKind
{
    /// <summary>By impressions, inserted as episodes are downloaded.</summary>
    Impressions,

    /// <summary>By spots, each part of one episode.</summary>
    Spots,
}
