namespace PodSales.GraphQL.Features;

/// <summary>The features that a network switches on one by one. Off means: refused, and nothing happens.</summary>
public enum Feature
{
    /// <summary>Import of metrics files.</summary>
    EtlCsvUpload,

    /// <summary>Match scores.</summary>
    Matchmaking,

    /// <summary>Insertion orders.</summary>
    IoBookings,

    /// <summary>Deals and their stages.</summary>
    DealPipeline,

    /// <summary>The dashboards.</summary>
    NewDashboardCards,

    /// <summary>Jobs that the server does by itself, such as beginning and ending flights by the calendar.</summary>
    AutomationJobs,
}
