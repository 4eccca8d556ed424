namespace PodSales.GraphQL.Engine.SchemaBuilding.Configurations;

/// <summary>What was said of an enum type.</summary>
/// <param name="runtimeType">The C# enum.</param>
internal sealed class EnumTypeConfiguration(Type runtimeType) : TypeConfiguration(runtimeType);
