using PodSales.GraphQL.Engine.Language.Syntax;
using PodSales.GraphQL.Engine.TypeSystem;

namespace PodSales.GraphQL.Engine.Validation;

/// <summary>
/// Knows, during a walk, which types of the schema belong to the place that the walk is at. What the schema does not
/// know is null, and so is all that hangs on it.
/// </summary>
internal sealed class TypeTracker(Schema schema)
{
    private readonly Stack<GraphQLType?> _outputTypes = new();
    private readonly Stack<NamedType?> _parentTypes = new();
    private readonly Stack<FieldDefinition?> _fields = new();
    private readonly Stack<InputPosition> _inputs = new();
    private DirectiveDefinition? _directive;

    /// <summary>The type of the innermost field, fragment or operation.</summary>
    public GraphQLType? OutputType => _outputTypes.TryPeek(out var type) ? type : null;

    /// <summary>The composite type that the innermost selection set selects from.</summary>
    public NamedType? ParentType => _parentTypes.TryPeek(out var type) ? type : null;

    public FieldDefinition? Field => _fields.TryPeek(out var top) ? top : null;

    /// <summary>The schema coordinate of <see cref="Field"/>, on entering and on leaving it.</summary>
    public string FieldCoordinate
    {
        get
        {
            // No type declares the meta fields; this is what the reference puts in the place of the type's name.
            var isDeclared = ParentType is ComplexType parent && parent.Fields.Contains(Field!.Name);
            return $"{(isDeclared ? ParentType!.Name : "<meta>")}.{Field!.Name}";
        }
    }

    /// <summary>The schema coordinate of an argument that is known, on entering it.</summary>
    public string CoordinateOf(ArgumentNode argument) =>
        $"{(_directive is { } directive ? $"@{directive.Name}" : FieldCoordinate)}({argument.Name.Value}:)";

    /// <summary>What is expected of the value at this place.</summary>
    public InputPosition Input => _inputs.TryPeek(out var input) ? input : default;

    /// <summary>Listens to a walk. Call it before rules attach, so that they find the types of the node that they enter.</summary>
    public void AttachEntering(DocumentWalker walker)
    {
        walker.Operation.Entering += operation => _outputTypes.Push(schema.RootType(operation.Operation));
        walker.Fragment.Entering += fragment => _outputTypes.Push(OutputTypeOf(fragment.TypeCondition));
        walker.InlineFragment.Entering += inline =>
            _outputTypes.Push(inline.TypeCondition is { } condition ? OutputTypeOf(condition) : OutputType?.Named);
        walker.SelectionSet.Entering += _ =>
            _parentTypes.Push(OutputType?.Named is { IsComposite: true } composite ? composite : null);
        walker.Field.Entering += EnterField;
        walker.Directive.Entering += directive =>
            _directive = schema.Directives.TryGet(directive.Name.Value, out var found) ? found : null;
        walker.VariableDefinition.Entering += variable =>
            _inputs.Push(new InputPosition(schema.FindType(variable.Type) is { IsInputType: true } type ? type : null));
        walker.Argument.Entering += EnterArgument;
        walker.ListValue.Entering += _ => _inputs.Push(new InputPosition(
            Input.Type?.NullableType is ListType list ? list.OfType : null, Input.Type));
        walker.ObjectField.Entering += EnterObjectField;
    }

    /// <summary>Listens to a walk. Call it after rules attached, so that they find the types of the node that they leave.</summary>
    public void AttachLeaving(DocumentWalker walker)
    {
        walker.Operation.Leaving += _ => _outputTypes.Pop();
        walker.Fragment.Leaving += _ => _outputTypes.Pop();
        walker.InlineFragment.Leaving += _ => _outputTypes.Pop();
        walker.SelectionSet.Leaving += _ => _parentTypes.Pop();
        walker.Field.Leaving += _ =>
        {
            _fields.Pop();
            _outputTypes.Pop();
        };
        walker.Directive.Leaving += _ => _directive = null;
        walker.VariableDefinition.Leaving += _ => _inputs.Pop();
        walker.Argument.Leaving += _ => _inputs.Pop();
        walker.ListValue.Leaving += _ => _inputs.Pop();
        walker.ObjectField.Leaving += _ => _inputs.Pop();
    }

    private void EnterField(FieldNode node)
    {
        var field = ParentType is { } parent ? schema.FindField(parent, node.Name.Value) : null;
        _fields.Push(field);
        _outputTypes.Push(field?.Type);
    }

    private void EnterArgument(ArgumentNode node)
    {
        // Arguments of an unknown directive are taken for those of the field around it, as the reference does.
        var arguments = _directive?.Arguments ?? Field?.Arguments;
        _inputs.Push(arguments is not null && arguments.TryGet(node.Name.Value, out var argument)
            ? new InputPosition(argument.Type, Input.Type, argument.DefaultValue is not null)
            : new InputPosition(null, Input.Type));
    }

    private void EnterObjectField(ObjectFieldNode node) =>
        _inputs.Push(Input.Type?.Named is InputObjectType type && type.Fields.TryGet(node.Name.Value, out var field)
            ? new InputPosition(field.Type, Input.Type, field.DefaultValue is not null)
            : new InputPosition(null, Input.Type));

    private NamedType? OutputTypeOf(NamedTypeNode node) =>
        schema.Types.TryGet(node.Name.Value, out var type) && type.IsOutputType ? type : null;
}
