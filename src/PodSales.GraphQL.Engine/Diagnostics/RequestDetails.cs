namespace PodSales.GraphQL.Engine.Diagnostics;

/// <summary>What the span of a request tells of it besides its kind and its errors.</summary>
[Flags]
public enum RequestDetails
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>The id by which a stored document was asked for.</summary>
    Id = 1,

    /// <summary>The SHA-256 of the document, so that requests of one kind are found together.</summary>
    Hash = 1 << 1,

    /// <summary>The operation's name: at most 64 characters, and only such as names have.</summary>
    OperationName = 1 << 2,

    /// <summary>The variables as they came, which are the users' data, and the messages of errors, which quote them.</summary>
    Variables = 1 << 3,

    /// <summary>The protocol extensions as they came.</summary>
    Extensions = 1 << 4,

    /// <summary>The text of the document, whose literals may be users' data.</summary>
    Document = 1 << 5,

    /// <summary>What says nothing of anybody's data: id, hash and operation name.</summary>
    Default = Id | Hash | OperationName,

    /// <summary>All of it.</summary>
    All = Default | Variables | Extensions | Document,
}
