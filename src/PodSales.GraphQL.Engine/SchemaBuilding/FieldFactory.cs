using System.Collections;
using System.Collections.Immutable;
using PodSales.GraphQL.Engine.Authorization;
using PodSales.GraphQL.Engine.Conventions.Paging;
using PodSales.GraphQL.Engine.Conventions.Subscriptions;
using PodSales.GraphQL.Engine.CostAnalysis;
using PodSales.GraphQL.Engine.CostAnalysis.Types;
using PodSales.GraphQL.Engine.Data;
using PodSales.GraphQL.Engine.Execution;
using PodSales.GraphQL.Engine.Language;
using PodSales.GraphQL.Engine.SchemaBuilding.Configurations;
using PodSales.GraphQL.Engine.Types;
using PodSales.GraphQL.Engine.Types.Relay;
using PodSales.GraphQL.Engine.TypeSystem;
using DirectiveLocation = PodSales.GraphQL.Engine.TypeSystem.DirectiveLocation;

namespace PodSales.GraphQL.Engine.SchemaBuilding;

/// <summary>Makes fields of properties and methods.</summary>
internal sealed class FieldFactory(SchemaDraft draft)
{
    public FieldDefinition Create(FieldConfiguration configuration, FieldOwner owner, bool isNodeId = false)
    {
        draft.Faults.Place = configuration.Place;
        var setup = Prepare(configuration, owner);
        CheckName(configuration);
        if (setup is { Paging: not null, ItemType: null })
        {
            draft.Faults.Add(configuration, "[UsePaging] stands on a field that is no list. Return a list, query, page or connection, or remove it.");
        }

        var parameters = new ParameterBinder(draft, setup);
        var id = configuration.Annotations.Find<IDAttribute>() ?? (isNodeId ? new IDAttribute() : null);
        var convention = owner.Root is OperationType.Mutation ? draft.Mutations.For(configuration) : null;
        var resolver = ResolverOf(setup, parameters);
        resolver = Shape(parameters.Rules().Guard(resolver), setup, id);
        resolver = LongRunning.Allow(convention?.Answer(resolver) ?? resolver, configuration, owner, draft.Faults);
        var type = convention?.PayloadType(TypeOf(setup, id), configuration) ?? TypeOf(setup, id);
        var authorization = draft.Configuration.HasAuthorization ? FieldAuthorization.Of(configuration, owner) : FieldAuthorization.None;
        if (setup is { Projects: true, TakesQueryContext: true })
        {
            draft.Faults.Add(configuration, "it projects twice: by [UseProjection] and by its QueryContext<T>. Remove one of them.");
        }

        if (convention is null && AnnotatedTypes.ErrorsOf(configuration.DeclaredResult).Any())
        {
            draft.Faults.Add(configuration, "only mutations with conventions return a FieldResult. Return the value itself, or call AddMutationConventions() on the server.");
        }

        ImmutableArray<InputValueDefinition> arguments = [.. parameters.Arguments, .. FurtherArguments(configuration, parameters)];
        return new FieldDefinition(setup.Name, type)
        {
            Description = draft.Documentation.Of(configuration),
            DeprecationReason = Deprecation.Of(configuration.Annotations),
            Directives = draft.Directives.Of(configuration.Annotations, configuration.Place, DirectiveLocation.FieldDefinition),
            Arguments = new ElementCollection<InputValueDefinition>(
                convention?.InputArguments(arguments) ?? [.. DataArguments(setup), .. arguments]),
            Weight = WeightOf(setup, resolver, type),
            ListSize = ListSizeOf(setup),
            Resolver = authorization.Guard(resolver),
            IsGuarded = authorization.IsNeeded,
            Subscribe = owner.Root is OperationType.Subscription
                ? authorization.Guard(parameters.Rules().Guard(SubscriptionSource.Of(draft, setup, arguments)))
                : null,
            Needs = parameters.Needs(),
        };
    }

    private void CheckName(FieldConfiguration configuration)
    {
        if (configuration.GivenName is { } name)
        {
            Faults.CheckName(name, fault => draft.Faults.Add(configuration, fault));
        }
        else
        {
            draft.Faults.Add(configuration, "an expression has no name of its own. Give the field one by Name(\"…\").");
        }
    }

    private FieldResolver ResolverOf(FieldSetup setup, ParameterBinder parameters)
    {
        var configuration = setup.Configuration;
        if (configuration.Member is { } member)
        {
            return MemberResolver.Compile(member, setup.Owner, parameters);
        }

        if (configuration.Resolver is null && !setup.Owner.IsInterface)
        {
            draft.Faults.Add(configuration, "it has no resolver, and no member has its name. Give it one by Resolve or ResolveWith.");
        }

        var resolver = configuration.Resolver ?? new FieldResolver.PureObject(static _ => null);
        return setup.InputArgument is { } input ? InputContext.Open(resolver, input) : resolver;
    }

    /// <summary>The arguments that a descriptor adds to those of the parameters.</summary>
    private IEnumerable<InputValueDefinition> FurtherArguments(FieldConfiguration configuration, ParameterBinder parameters) =>
        configuration.Arguments
            .Where(argument => parameters.Arguments.All(known => known.Name != argument.Key))
            .Select(argument => draft.Arguments.Create(argument.Value, DirectiveLocation.ArgumentDefinition));

    private FieldSetup Prepare(FieldConfiguration configuration, FieldOwner owner)
    {
        var annotations = configuration.Annotations;
        var result = configuration.Member is { } member
            ? draft.AnnotatedTypes.Of(member)
            : AnnotatedTypes.OfUnannotated(configuration.ResultType ?? typeof(object));
        var paging = annotations.Find<UsePagingAttribute>();
        var filtering = annotations.Find<UseFilteringAttribute>();
        var sorting = annotations.Find<UseSortingAttribute>();
        var projection = annotations.Find<UseProjectionAttribute>();
        var first = annotations.Find<UseFirstOrDefaultAttribute>();
        var only = annotations.Find<UseSingleOrDefaultAttribute>();
        CheckOrder(configuration, paging?.Line ?? first?.Line ?? only?.Line, projection?.Line, filtering?.Line, sorting?.Line);
        if (projection is not null && !draft.Configuration.HasProjections)
        {
            draft.Faults.Add(configuration, "[UseProjection] needs AddProjections() on the server.");
        }

        var item = RuntimeTypeOf(paging?.Type) ?? ConnectionTypes.ItemOf(result.Type) ?? result.Item?.Type;
        var name = configuration.Name;
        return new FieldSetup
        {
            Configuration = configuration,
            Owner = owner,
            Name = name,
            Result = result,
            ItemType = item,
            Paging = paging is null ? null : PagingSettings.Of(paging, draft.Configuration.Paging, $"{owner.TypeName}.{name}"),
            Filter = filtering is null ? null : draft.Filters.For(filtering, item, configuration),
            Sort = sorting is null ? null : draft.Sorts.For(sorting, item, configuration),
            Projects = projection is not null,
            TakesOne = first is not null || only is not null,
            TakesOnly = only is not null,
            InputArgument = owner.Root is OperationType.Mutation ? draft.Mutations.InputArgumentOf(configuration) : null,
        };
    }

    /// <summary>The C# type behind one that may be a class which describes it.</summary>
    private Type? RuntimeTypeOf(Type? type) => type is not null && draft.Described.Find(type) is { } described ? described.RuntimeType : type;

    private GraphQLType TypeOf(FieldSetup setup, IDAttribute? id)
    {
        if (setup.Configuration.Annotations.Find<GraphQLTypeAttribute>() is { } attribute)
        {
            return TypeReferences.Resolve(attribute, setup.Result.IsNullable, draft.Types, draft.Types.OutputNamed);
        }

        if (setup.Paging is { } paging && setup.ItemType is { } item)
        {
            return draft.Connections.Create(setup.Name, paging, item, setup.Result);
        }

        if (setup.Configuration is { Member: null, ResultType: null } && id is null)
        {
            draft.Faults.Add(setup.Configuration, "no C# tells its type. Give it one by Type<T>().");
        }

        if (setup.TakesOne)
        {
            return OneOf(setup);
        }

        if (ConnectionTypes.ItemOf(setup.Result.Type) is not null)
        {
            draft.Faults.Add(setup.Configuration, "it returns a page or connection but is not paged. Put [UsePaging] on it.");
        }

        return id is null ? draft.Types.Output(setup.Result) : draft.Nodes.IdType(setup.Result);
    }

    private GraphQLType OneOf(FieldSetup setup)
    {
        if (setup.Result.Item is not { } item)
        {
            draft.Faults.Add(setup.Configuration, "[UseFirstOrDefault] and [UseSingleOrDefault] stand on a field that is no list. Return a list or query, or remove them.");
            return draft.Types.Output(setup.Result);
        }

        return draft.Types.Output(item with { IsNullable = true });
    }

    private FieldResolver Shape(FieldResolver resolver, FieldSetup setup, IDAttribute? id)
    {
        if (id is not null)
        {
            return draft.Nodes.Global(resolver, id, setup.Owner);
        }

        if (IsDictionary(setup.Result))
        {
            return resolver.Then(static entries => (entries as IEnumerable)?.Cast<object>().ToList());
        }

        return setup is { Paging: null, Filter: null, Sort: null, Projects: false, TakesOne: false }
            ? resolver
            : ListResult.Shape(resolver, setup);
    }

    /// <summary>Whether a list is of a dictionary's entries; elsewhere a dictionary stands for an object.</summary>
    private static bool IsDictionary(MemberType type) =>
        type.Item is { Type: { IsGenericType: true } item } && item.GetGenericTypeDefinition() == typeof(KeyValuePair<,>);

    private IEnumerable<InputValueDefinition> DataArguments(FieldSetup setup) =>
    [
        .. setup.Paging?.Arguments ?? [],
        .. setup.Filter is { } filter ? [filter.Argument(Costs.FilterArgument)] : Array.Empty<InputValueDefinition>(),
        .. setup.Sort is { } sort ? [sort.Argument(Costs.SortArgument)] : Array.Empty<InputValueDefinition>(),
    ];

    private CostOptions Costs => draft.Configuration.Cost;

    /// <summary>What the field costs: as it says itself, or as its resolver tells before anything guards it.</summary>
    private double WeightOf(FieldSetup setup, FieldResolver resolver, GraphQLType type)
    {
        var isList = setup is not { Paging: null, Filter: null, Sort: null };
        return setup.Configuration.Annotations.Find<CostAttribute>()?.Weight
            ?? (isList && Costs.ApplyCostDefaults ? Costs.DefaultResolverCost : null)
            ?? FieldWeights.Of(resolver, type, Costs);
    }

    private ListSize? ListSizeOf(FieldSetup setup) =>
        setup.Configuration.Annotations.Find<ListSizeAttribute>()?.ToListSize()
        ?? (Costs.ApplyCostDefaults ? setup.Paging?.ListSize : null);

    private void CheckOrder(FieldConfiguration configuration, params int?[] lines)
    {
        var given = lines.OfType<int>().Where(line => line > 0).ToList();
        if (!given.SequenceEqual(given.Order()))
        {
            draft.Faults.Add(configuration, "its attributes stand in the wrong order (HC0050). Write [UsePaging], [UseProjection], [UseFiltering] and [UseSorting] in this order, each on its own line.");
        }
    }
}
