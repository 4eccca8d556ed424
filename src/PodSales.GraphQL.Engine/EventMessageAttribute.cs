namespace PodSales.GraphQL.Engine;

/// <summary>The parameter takes the message of the event that a subscription answers.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class EventMessageAttribute : Attribute;
