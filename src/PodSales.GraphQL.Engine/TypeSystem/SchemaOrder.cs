namespace PodSales.GraphQL.Engine.TypeSystem;

/// <summary>In which order a schema is printed.</summary>
internal enum SchemaOrder
{
    /// <summary>As declared.</summary>
    Declared,

    /// <summary>By name, types and members alike, so that an exported file changes only where the schema does.</summary>
    ByName,
}
