using System.Collections.Immutable;
using PodSales.GraphQL.Engine.CostAnalysis;
using PodSales.GraphQL.Engine.DataLoaders.Data;
using PodSales.GraphQL.Engine.Execution;
using PodSales.GraphQL.Engine.Resolvers;
using PodSales.GraphQL.Engine.Types;
using PodSales.GraphQL.Engine.Types.Pagination;
using PodSales.GraphQL.Engine.TypeSystem;
using PodSales.GraphQL.Engine.TypeSystem.Scalars;
using ObjectType = PodSales.GraphQL.Engine.TypeSystem.ObjectType;

namespace PodSales.GraphQL.Engine.Conventions.Paging;

/// <summary>How one field pages: its own settings, then the schema's, then the defaults.</summary>
internal sealed class PagingSettings
{
    private const string First = "first";
    private const string After = "after";
    private const string Last = "last";
    private const string Before = "before";

    private readonly string _coordinate;

    private PagingSettings(string coordinate) => _coordinate = coordinate;

    public string? ConnectionName { get; private init; }

    /// <summary>The type of the nodes where it is not inferred: a C# type, or a class that describes one.</summary>
    public Type? NodeType { get; private init; }

    public int DefaultPageSize { get; private init; }

    public int MaxPageSize { get; private init; }

    public bool IncludesTotalCount { get; private init; }

    public bool AllowsBackward { get; private init; }

    public bool RequiresBoundaries { get; private init; }

    public bool IsNamedByField { get; private init; }

    public bool HasNodes { get; private init; }

    public NullOrdering NullOrdering { get; private init; }

    public ImmutableArray<InputValueDefinition> Arguments => AllowsBackward
        ? [Argument(First), Argument(After), Argument(Last), Argument(Before)]
        : [Argument(First), Argument(After)];

    /// <summary>How many items a page has, as far as its arguments tell.</summary>
    public ListSize ListSize => new()
    {
        AssumedSize = MaxPageSize,
        SlicingArguments = AllowsBackward ? [First, Last] : [First],
        SlicingArgumentDefaultValue = DefaultPageSize,
        SizedFields = HasNodes ? ["edges", "nodes"] : ["edges"],
    };

    public static PagingSettings Of(UsePagingAttribute attribute, PagingOptions schema, string coordinate)
    {
        var field = attribute.ToOptions();
        var maxPageSize = field.MaxPageSize ?? schema.MaxPageSize ?? PagingDefaults.MaxPageSize;
        return new PagingSettings(coordinate)
        {
            ConnectionName = attribute.ConnectionName,
            NodeType = attribute.Type,
            MaxPageSize = maxPageSize,
            DefaultPageSize = Math.Min(maxPageSize, field.DefaultPageSize ?? schema.DefaultPageSize ?? PagingDefaults.DefaultPageSize),
            IncludesTotalCount = field.IncludeTotalCount ?? schema.IncludeTotalCount ?? PagingDefaults.IncludeTotalCount,
            AllowsBackward = field.AllowBackwardPagination ?? schema.AllowBackwardPagination ?? PagingDefaults.AllowBackwardPagination,
            RequiresBoundaries = field.RequirePagingBoundaries ?? schema.RequirePagingBoundaries ?? PagingDefaults.RequirePagingBoundaries,
            IsNamedByField = field.InferConnectionNameFromField ?? schema.InferConnectionNameFromField ?? PagingDefaults.InferConnectionNameFromField,
            HasNodes = schema.IncludeNodesField ?? PagingDefaults.IncludeNodesField,
            NullOrdering = schema.NullOrdering,
        };
    }

    /// <summary>Reads the arguments of a field.</summary>
    /// <exception cref="GraphQLException">They ask for too much, for nothing that can be, or for neither end.</exception>
    public PagingArguments Read(IResolverContext context)
    {
        var first = context.ArgumentValue<int?>(First);
        var last = AllowsBackward ? context.ArgumentValue<int?>(Last) : null;
        Check(First, first);
        Check(Last, last);
        if (first is null && last is null && RequiresBoundaries)
        {
            throw Refused(AllowsBackward ? "HC0052" : "HC0090", $"Give {(AllowsBackward ? "`first` or `last`" : "`first`")} to say how many items you want.");
        }

        if (first is not null && last is not null)
        {
            throw Refused("HC0052", "Give either `first` or `last`, not both: a page is read from one end.");
        }

        return new PagingArguments(
            first ?? (last is null ? DefaultPageSize : null),
            context.ArgumentValue<string?>(After),
            last,
            AllowsBackward ? context.ArgumentValue<string?>(Before) : null)
        {
            IncludeTotalCount = IncludesTotalCount && IsTotalCountSelected(context),
            NullOrdering = NullOrdering,
        };
    }

    private static bool IsTotalCountSelected(IResolverContext context)
    {
        var selection = ((IFieldContext)context).Selection;
        return selection.Field.Type.Named is ObjectType connection
            && selection.SelectedFields(connection).Any(field => field.Field.Name == "totalCount");
    }

    private static InputValueDefinition Argument(string name) => new(name, name is First or Last ? BuiltInScalars.Int : BuiltInScalars.String)
    {
        Description = name switch
        {
            First => "How many items from the start, or after the cursor.",
            After => "The cursor behind which the page starts.",
            Last => "How many items up to the end, or up to the cursor.",
            _ => "The cursor before which the page ends.",
        },
    };

    private void Check(string argument, int? size)
    {
        if (size > MaxPageSize)
        {
            throw Refused(
                "HC0051",
                $"`{argument}` asks for {size} items, and at most {MaxPageSize} may be asked for. Ask for fewer, and follow the cursors.",
                ("requestedItems", size), ("maxAllowedItems", MaxPageSize));
        }

        if (size < 0)
        {
            throw Refused(
                "HC0079", $"`{argument}` asks for {size} items. Ask for 0 or more.", ("requestedItems", size), ("minAllowedItems", 0));
        }
    }

    private GraphQLException Refused(string code, string message, params (string Key, object? Value)[] extensions) =>
        new(extensions.Aggregate(
            ErrorBuilder.New().SetMessage(message).SetCode(code).SetExtension("coordinate", _coordinate),
            static (error, extension) => error.SetExtension(extension.Key, extension.Value)).Build());
}
