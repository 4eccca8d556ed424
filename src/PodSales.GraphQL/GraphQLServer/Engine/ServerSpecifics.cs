namespace PodSales.GraphQL;

/// <summary>What only the engine has, or does otherwise than Hot Chocolate.</summary>
internal static class ServerSpecifics
{
    extension(IRequestExecutorBuilder graphql)
    {
        /// <summary>Global ids as they are; the defaults of the engine are made for this host.</summary>
        public IRequestExecutorBuilder UseServerSpecifics() => graphql.AddGlobalObjectIdentification();
    }
}
