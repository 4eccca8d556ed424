namespace PodSales.GraphQL.Engine.Types.Relay;

/// <summary>How global object identification is set up.</summary>
public sealed class GlobalObjectIdentificationOptions
{
    /// <summary>Whether the interface <c>Node</c> and the query field <c>node</c> exist. Default: true.</summary>
    public bool RegisterNodeInterface { get; set; } = true;

    /// <summary>Whether the query field <c>nodes</c> exists. Default: true.</summary>
    public bool AddNodesField { get; set; } = true;

    /// <summary>Whether a node type without a resolver fails the building of the schema. Default: true.</summary>
    public bool EnsureAllNodesCanBeResolved { get; set; } = true;

    /// <summary>How many ids <c>nodes</c> takes at most; from 1. Default: 50.</summary>
    public int MaxAllowedNodeBatchSize { get; set; } = 50;

    /// <summary>Kept so that a host builds on other libraries; this one has no composite schemas, and ignores it.</summary>
    public bool MarkNodeFieldAsLookup { get; set; } = true;
}
