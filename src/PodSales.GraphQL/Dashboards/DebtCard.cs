namespace PodSales.GraphQL.Dashboards;

/// <summary>What is still owed to advertisers.</summary>
/// <param name="Lines">How many lines owe impressions.</param>
/// <param name="OwedImpressions">How many impressions they owe together, beside what is being made good already.</param>
[GraphQLName("DeliveryDebt")]
public sealed record DebtCard(int Lines, long OwedImpressions);
