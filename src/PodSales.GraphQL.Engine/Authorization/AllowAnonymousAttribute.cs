namespace PodSales.GraphQL.Engine.Authorization;

/// <summary>The field is open to everybody, whatever its type asks for.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Method)]
public sealed class AllowAnonymousAttribute : Attribute;
