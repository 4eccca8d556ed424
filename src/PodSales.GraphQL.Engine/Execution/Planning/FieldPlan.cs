using System.Collections.Immutable;
using System.Linq.Expressions;
using System.Runtime.CompilerServices;
using System.Text;
using PodSales.GraphQL.Engine.Conventions.Projection;
using PodSales.GraphQL.Engine.Introspection;
using PodSales.GraphQL.Engine.Language;
using PodSales.GraphQL.Engine.Language.Syntax;
using PodSales.GraphQL.Engine.TypeSystem;

namespace PodSales.GraphQL.Engine.Execution.Planning;

/// <summary>One field of a response object.</summary>
internal sealed class FieldPlan : IFieldSelection
{
    private readonly Source _source;
    private readonly Func<FieldPlan>? _streamed;
    private StrongBox<LambdaExpression?>? _selector;

    /// <param name="operation">The plan that it belongs to.</param>
    /// <param name="parentType">The type of its object.</param>
    /// <param name="selections">The selections that it merges.</param>
    /// <param name="defers">The deferred fragments that it is delivered with; empty for the initial response.</param>
    public FieldPlan(
        OperationPlan operation, ObjectType parentType, ImmutableArray<SelectedField> selections, ImmutableArray<DeferUsage> defers)
    {
        var environment = operation.Environment;
        _source = operation.Document.Source;
        Nodes = [.. selections.Select(selection => selection.Node)];
        var nodes = Nodes;
        ResponseName = nodes[0].ResponseName;
        NameAsJson = Encoding.UTF8.GetBytes($"\"{ResponseName}\":");
        Definition = environment.FindField(parentType, nodes[0].Name.Value);
        Coordinate = $"{parentType.Name}.{Definition.Name}";
        IsTypeName = ReferenceEquals(Definition, MetaFields.TypeName);
        Shape = ValueShape.Of(Definition.Type, environment);
        Resolver = Definition.Resolver is null && !IsTypeName
            ? throw new InvalidOperationException($"The field \"{Coordinate}\" has no resolver.")
            : Definition.Resolver;
        LeafReader = LeafReader.For(Resolver, Shape);
        Arguments = new ArgumentsPlan(this, nodes[0].Arguments);
        Selections = Shape.Named.IsLeaf
            ? null
            : new SelectionPlan(
                operation,
                [.. from selection in selections where selection.Node.SelectionSet is not null select new SelectionSource(selection.Node.SelectionSet!, selection.Defer)],
                defers);
        Stream = Shape.Kind is ValueKind.List ? operation.Incremental.StreamIn(nodes[0].Directives) : null;
        _streamed = Stream is null || selections.All(selection => selection.Defer is null)
            ? null
            : () => new FieldPlan(operation, parentType, [.. nodes.Select(node => new SelectedField(node, null))], []);
    }

    public string ResponseName { get; }

    /// <summary>The response name as a JSON member name with its colon. Names of GraphQL need no escaping.</summary>
    public byte[] NameAsJson { get; }

    /// <summary>Type and field, as in <c>Query.deals</c>.</summary>
    public string Coordinate { get; }

    public FieldDefinition Definition { get; }

    FieldDefinition IFieldSelection.Field => Definition;

    /// <summary>All the selections of the document that this field merges.</summary>
    public ImmutableArray<FieldNode> Nodes { get; }

    public bool IsTypeName { get; }

    public ValueShape Shape { get; }

    /// <summary>How its value is found; null for <c>__typename</c>, which the executor knows.</summary>
    public FieldResolver? Resolver { get; }

    /// <summary>The shortest way to the value; null when it must go the common way.</summary>
    public LeafReader? LeafReader { get; }

    public ArgumentsPlan Arguments { get; }

    /// <summary>What is selected of its value; null for leaves.</summary>
    public SelectionPlan? Selections { get; }

    /// <summary>How its list is streamed; null where it is not.</summary>
    public StreamUsage? Stream { get; }

    /// <summary>The same field as it completes the items of a stream, which are delivered by themselves, whatever the field is delivered with.</summary>
    public FieldPlan Streamed => field ??= _streamed?.Invoke() ?? this;

    public IReadOnlyList<Location> Locations => [.. Nodes.Select(LocationOf)];

    public IEnumerable<IFieldSelection> SelectedFields(ObjectType type) => Selections is null ? [] : Selections.For(type).AllFields;

    public Expression<Func<T, T>>? Selector<T>() =>
        (Expression<Func<T, T>>?)(_selector ??= new StrongBox<LambdaExpression?>(SelectorBuilder.Build<T>(this))).Value;

    public Location LocationOf(SyntaxNode node) => _source.LocationAt(node.Span.Start);
}
