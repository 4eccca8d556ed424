namespace PodSales.GraphQL.Engine.Diagnostics;

/// <summary>The names by which listeners find what the library tells of itself.</summary>
/// <remarks>
/// OpenTelemetry's semantic conventions for GraphQL servers where they have a name, else those of the GraphQL working group
/// on telemetry and of Hot Chocolate. Both are still moving: whatever changes, changes here.
/// </remarks>
public static class TelemetryNames
{
    /// <summary>The activity source of all spans.</summary>
    public const string ActivitySource = "PodSales.GraphQL";

    /// <summary>The meter of all metrics.</summary>
    public const string Meter = "PodSales.GraphQL";

    internal static class Spans
    {
        public const string Http = "GraphQL HTTP";
        public const string HttpGet = "GraphQL HTTP GET";
        public const string HttpPost = "GraphQL HTTP POST";
        public const string HttpParsing = "Parse HTTP Request";
        public const string HttpFormatting = "Format HTTP Response";
        public const string Operation = "GraphQL Operation";
        public const string Parsing = "GraphQL Document Parsing";
        public const string Validation = "GraphQL Document Validation";
        public const string Coercion = "GraphQL Variable Coercion";
        public const string Planning = "GraphQL Operation Planning";
        public const string Execution = "GraphQL Operation Execution";
        public const string SubscriptionEvent = "GraphQL Subscription Event";
        public const string DataLoaderBatch = "GraphQL DataLoader Batch";
    }

    internal static class Attributes
    {
        public const string FieldCost = "graphql.operation.fieldCost";
        public const string TypeCost = "graphql.operation.typeCost";
        public const string ProcessingType = "graphql.processing.type";
        public const string OperationType = "graphql.operation.type";
        public const string OperationName = "graphql.operation.name";
        public const string Document = "graphql.document";
        public const string DocumentHash = "graphql.document.hash";
        public const string DocumentId = "graphql.document.id";
        public const string Variables = "graphql.request.variables";
        public const string Extensions = "graphql.request.extensions";
        public const string ErrorCount = "graphql.error.count";
        public const string ErrorMessage = "graphql.error.message";
        public const string ErrorPath = "graphql.error.path";
        public const string ErrorType = "error.type";
        public const string FieldName = "graphql.field.name";
        public const string FieldAlias = "graphql.field.alias";
        public const string FieldPath = "graphql.field.path";
        public const string FieldParentType = "graphql.field.parent_type";
        public const string FieldCoordinate = "graphql.field.schema_coordinate";
        public const string DataLoaderName = "graphql.dataloader.name";
        public const string BatchSize = "graphql.dataloader.batch.size";
        public const string BatchKeys = "graphql.dataloader.batch.keys";
        public const string CacheName = "graphql.cache.name";
        public const string CacheHit = "graphql.cache.hit";
        public const string DropReason = "graphql.drop.reason";
        public const string SchemaName = "graphql.schema.name";
    }

    /// <summary>Values of <c>graphql.cache.name</c>.</summary>
    internal static class Caches
    {
        public const string Documents = "document";
        public const string Plans = "plan";
        public const string StoredDocuments = "stored_document";
    }

    /// <summary>Values of <c>graphql.drop.reason</c>.</summary>
    internal static class DropReasons
    {
        /// <summary>A connection was cut whose client did not take a message in time.</summary>
        public const string SendTimeout = "send_timeout";

        /// <summary>A message was lost that a subscriber had not read when the next ones came.</summary>
        public const string QueueFull = "queue_full";
    }

    internal static class Events
    {
        public const string Error = "graphql.error";
    }

    internal static class Metrics
    {
        public const string RequestDuration = "graphql.server.request.duration";
        public const string ParseDuration = "graphql.server.request.parse.duration";
        public const string ValidateDuration = "graphql.server.request.validate.duration";
        public const string PlanDuration = "graphql.server.request.plan.duration";
        public const string ExecuteDuration = "graphql.server.request.execute.duration";
        public const string ActiveRequests = "graphql.server.active_requests";
        public const string Errors = "graphql.server.response.error_count";
        public const string ActiveSubscriptions = "graphql.server.subscription.active";
        public const string Drops = "graphql.server.subscription.drops";
        public const string CacheLookups = "graphql.server.cache.lookups";
    }
}
