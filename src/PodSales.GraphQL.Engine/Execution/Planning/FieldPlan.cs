using System.Collections.Immutable;
using System.Text;
using PodSales.GraphQL.Engine.Introspection;
using PodSales.GraphQL.Engine.Language;
using PodSales.GraphQL.Engine.Language.Syntax;
using PodSales.GraphQL.Engine.TypeSystem;

namespace PodSales.GraphQL.Engine.Execution.Planning;

/// <summary>One field of a response object.</summary>
internal sealed class FieldPlan : IFieldSelection
{
    private readonly Source _source;

    public FieldPlan(OperationPlan operation, ObjectType parentType, ImmutableArray<FieldNode> nodes)
    {
        var environment = operation.Environment;
        _source = operation.Document.Source;
        Nodes = nodes;
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
            : new SelectionPlan(operation, [.. nodes.Where(node => node.SelectionSet is not null).Select(node => node.SelectionSet!)]);
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

    public IReadOnlyList<Location> Locations => [.. Nodes.Select(LocationOf)];

    public IEnumerable<IFieldSelection> SelectedFields(ObjectType type) => Selections is null ? [] : Selections.For(type).Fields;

    public Location LocationOf(SyntaxNode node) => _source.LocationAt(node.Span.Start);
}
