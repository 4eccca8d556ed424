using PodSales.GraphQL.Engine.Language;

namespace PodSales.GraphQL.Engine.Types;

/// <summary>The members of the class are fields of the subscription root.</summary>
public sealed class SubscriptionTypeAttribute() : RootTypeAttribute(OperationType.Subscription);
