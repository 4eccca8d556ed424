using PodSales.GraphQL.Engine.SchemaBuilding.Configurations;

namespace PodSales.GraphQL.Engine.Types;

/// <summary>A class that describes a type of the schema.</summary>
internal interface IDescribedType
{
    /// <summary>What it says of the type.</summary>
    TypeConfiguration Describe();
}
