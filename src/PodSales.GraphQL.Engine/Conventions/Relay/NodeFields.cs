using PodSales.GraphQL.Engine.CostAnalysis;
using PodSales.GraphQL.Engine.Execution;
using PodSales.GraphQL.Engine.Resolvers;
using PodSales.GraphQL.Engine.SchemaBuilding;
using PodSales.GraphQL.Engine.Types.Relay;
using PodSales.GraphQL.Engine.TypeSystem;
using PodSales.GraphQL.Engine.TypeSystem.Scalars;

namespace PodSales.GraphQL.Engine.Conventions.Relay;

/// <summary>The query fields that fetch objects by their global ids.</summary>
internal sealed class NodeFields(InterfaceType node, GlobalObjectIdentificationOptions options, IReadOnlyDictionary<string, NodeResolver> resolvers)
{
    public IEnumerable<FieldDefinition> Create()
    {
        yield return new FieldDefinition("node", node)
        {
            Description = "Fetches an object by its id.",
            Arguments = new ElementCollection<InputValueDefinition>(
                [new("id", TypeRegistry.NonNull(BuiltInScalars.Id)) { Description = "The id." }]),
            Resolver = new FieldResolver.Asynchronous(context => FetchAsync(context, context.ArgumentValue<string>("id"))),
        };
        if (options.AddNodesField)
        {
            yield return new FieldDefinition("nodes", TypeRegistry.NonNull(new ListType(node)))
            {
                Description = "Fetches several objects by their ids, in the order of the ids; null for an unknown one.",
                Arguments = new ElementCollection<InputValueDefinition>(
                    [new("ids", TypeRegistry.NonNull(new ListType(TypeRegistry.NonNull(BuiltInScalars.Id)))) { Description = "The ids." }]),
                ListSize = new ListSize { SlicingArguments = ["ids"] },
                Resolver = new FieldResolver.Asynchronous(FetchAllAsync),
            };
        }
    }

    private async ValueTask<object?> FetchAllAsync(IResolverContext context)
    {
        var ids = context.ArgumentValue<IEnumerable<object?>>("ids").Cast<string>().ToList();
        if (ids.Count > options.MaxAllowedNodeBatchSize)
        {
            throw new GraphQLException(ErrorBuilder.New()
                .SetMessage($"{ids.Count} nodes are asked for, and at most {options.MaxAllowedNodeBatchSize} may be. Ask in several requests.")
                .SetCode("HC0076")
                .Build());
        }

        return await Task.WhenAll(ids.Select((id, index) => FetchOneAsync(context, id, index))).ConfigureAwait(false);
    }

    private async Task<object?> FetchOneAsync(IResolverContext context, string id, int index)
    {
        try
        {
            return await FetchAsync(context, id).ConfigureAwait(false);
        }
        catch (GraphQLException exception)
        {
            foreach (var error in exception.Errors)
            {
                context.ReportError(error.WithPath(context.Path.Append(index)));
            }

            return null;
        }
    }

    private ValueTask<object?> FetchAsync(IResolverContext context, string text)
    {
        if (GlobalId.TryParse(text) is not { } id || !resolvers.TryGetValue(id.TypeName, out var resolver) || id.RawAs(resolver.IdType) is not { } raw)
        {
            throw new GraphQLException(ErrorBuilder.New()
                .SetMessage($"\"{text}\" is the id of nothing that can be fetched. Take ids as the server gave them.")
                .SetCode("HC0028")
                .Build());
        }

        return resolver.Fetch(context, raw);
    }
}
