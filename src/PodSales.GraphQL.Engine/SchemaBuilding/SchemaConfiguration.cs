using PodSales.GraphQL.Engine.CostAnalysis;
using PodSales.GraphQL.Engine.Execution;
using PodSales.GraphQL.Engine.Execution.Options;
using PodSales.GraphQL.Engine.Language;
using PodSales.GraphQL.Engine.Language.Syntax;
using PodSales.GraphQL.Engine.PersistedOperations;
using PodSales.GraphQL.Engine.Types;
using PodSales.GraphQL.Engine.Types.Pagination;
using PodSales.GraphQL.Engine.Types.Relay;

namespace PodSales.GraphQL.Engine.SchemaBuilding;

/// <summary>What the host asked of one schema, in the order in which it asked.</summary>
internal sealed class SchemaConfiguration(string name)
{
    public string Name { get; } = name;

    /// <summary>The root types that exist even where nothing extends them.</summary>
    public HashSet<OperationType> Roots { get; } = [];

    /// <summary>The classes whose members are the fields of a root.</summary>
    public Dictionary<OperationType, Type> RootClasses { get; } = [];

    /// <summary>The registered types: objects, interfaces, unions, inputs, enums, and classes of root fields.</summary>
    public List<Type> Types { get; } = [];

    /// <summary>The classes that describe directives.</summary>
    public List<Type> Directives { get; } = [];

    /// <summary>The classes whose members are further fields of other types.</summary>
    public List<Type> Extensions { get; } = [];

    /// <summary>The schema types that were bound to C# types by hand.</summary>
    public Dictionary<Type, Type> RuntimeBindings { get; } = [];

    /// <summary>The documents that declare the schema; empty for one of C# alone.</summary>
    public List<DocumentNode> Documents { get; } = [];

    /// <summary>The resolvers that were given by themselves, by the names of type and field.</summary>
    public Dictionary<(string Type, string Field), FieldResolver> Resolvers { get; } = [];

    /// <summary>The classes whose members resolve fields of a type that a document declares.</summary>
    public List<(string Type, Type Class)> ResolverClasses { get; } = [];

    /// <summary>The C# types of types that a document declares; under null those that go by their own names.</summary>
    public List<(string? Name, Type Type)> RuntimeTypes { get; } = [];

    /// <summary>What is run once the schema is built, before the application answers.</summary>
    public List<Func<IRequestExecutor, CancellationToken, Task>> WarmupTasks { get; } = [];

    public SchemaOptions Options { get; } = new();

    public PagingOptions Paging { get; } = new();

    /// <summary>Null without mutation conventions.</summary>
    public MutationConventionOptions? Mutations { get; set; }

    /// <summary>The C# interface that all errors of mutations implement; null for one with a message alone.</summary>
    public Type? ErrorInterface { get; set; }

    /// <summary>Whether payloads of mutations have the field <c>query</c>.</summary>
    public bool AddsQueryToPayloads { get; set; }

    /// <summary>Null without global object identification.</summary>
    public GlobalObjectIdentificationOptions? Nodes { get; set; }

    public bool HasFiltering { get; set; }

    /// <summary>Whether filters of text have operations that take upper and lower case for the same.</summary>
    public bool FiltersInAnyCase { get; set; }

    public bool HasSorting { get; set; }

    public bool HasProjections { get; set; }

    public bool HasQueryContext { get; set; }

    public bool HasPagingArguments { get; set; }

    public bool HasAuthorization { get; set; }

    public bool HasUploads { get; set; }

    public bool HasPersistedOperations { get; set; }

    public bool HasAutomaticPersistedOperations { get; set; }

    /// <summary>Null without stored documents.</summary>
    public Func<IServiceProvider, IOperationDocumentStorage>? DocumentStorage { get; set; }

    /// <summary>How data loaders are made, by the type that resolvers ask for.</summary>
    public Dictionary<Type, Func<IServiceProvider, object>> DataLoaders { get; } = [];

    public List<Func<IServiceProvider, IErrorFilter>> ErrorFilters { get; } = [];

    public List<Action<IServiceProvider, RequestExecutorOptions>> RequestOptions { get; } = [];

    public List<Action<IServiceProvider, GraphQLLimits>> Limits { get; } = [];

    /// <summary>Tells the tenant of a request; null where there are no tenants.</summary>
    public Func<IOperationRequest, string?>? TenantOf { get; set; }

    /// <summary>In bytes.</summary>
    public required int MaxAllowedRequestSize { get; init; }

    /// <summary>Whether introspection is refused outside Development, and operations that cost too much, unless the host said otherwise.</summary>
    public required bool HasDefaultSecurity { get; init; }

    /// <summary>Null leaves it to the default security.</summary>
    public bool? IsIntrospectionDisabled { get; set; }

    /// <summary>What operations may cost.</summary>
    public CostOptions Cost { get; } = new();

    /// <summary>Whether operations that cost too much are refused although the default security is off.</summary>
    public bool HasCostAnalyzer { get; set; }

    /// <summary>Null leaves it to the limits.</summary>
    public int? MaxExecutionDepth { get; set; }

    public bool SkipsIntrospectionDepth { get; set; }

    /// <summary>Null for the validator's own limit.</summary>
    public int? MaxValidationErrors { get; set; }
}
