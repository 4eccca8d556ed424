using System.Collections.Immutable;
using PodSales.GraphQL.Engine.Language;
using PodSales.GraphQL.Engine.Language.Syntax;
using PodSales.GraphQL.Engine.TypeSystem;

namespace PodSales.GraphQL.Engine.Validation;

/// <summary>
/// Walks once over a document, executable or of the type system, and tells all who listen of each node, in the order
/// of the text. Its recursion is as deep as the document is nested, which the parser limits; it does not follow spreads.
/// </summary>
internal sealed partial class DocumentWalker(ValidationContext context)
{
    public NodeVisit<DocumentNode> Document { get; } = new();

    public NodeVisit<OperationDefinitionNode> Operation { get; } = new();

    public NodeVisit<FragmentDefinitionNode> Fragment { get; } = new();

    public NodeVisit<VariableDefinitionNode> VariableDefinition { get; } = new();

    public NodeVisit<SelectionSetNode> SelectionSet { get; } = new();

    public NodeVisit<FieldNode> Field { get; } = new();

    public NodeVisit<FragmentSpreadNode> FragmentSpread { get; } = new();

    public NodeVisit<InlineFragmentNode> InlineFragment { get; } = new();

    public NodeVisit<ArgumentNode> Argument { get; } = new();

    /// <summary>The directives of one place together, before the place's children.</summary>
    public NodeVisit<AppliedDirectives> Directives { get; } = new();

    public NodeVisit<DirectiveNode> Directive { get; } = new();

    /// <summary>A reference to a type, inside whatever wraps it.</summary>
    public NodeVisit<NamedTypeNode> NamedType { get; } = new();

    /// <summary>A variable in value position; not the declared one.</summary>
    public NodeVisit<VariableNode> Variable { get; } = new();

    public NodeVisit<ListValueNode> ListValue { get; } = new();

    public NodeVisit<ObjectValueNode> ObjectValue { get; } = new();

    public NodeVisit<ObjectFieldNode> ObjectField { get; } = new();

    /// <summary>A definition or an extension of the type system, of any kind.</summary>
    public NodeVisit<TypeSystemDefinitionNode> TypeSystemDefinition { get; } = new();

    public NodeVisit<FieldDefinitionNode> FieldDefinition { get; } = new();

    public NodeVisit<InputValueDefinitionNode> InputValueDefinition { get; } = new();

    public NodeVisit<EnumValueDefinitionNode> EnumValueDefinition { get; } = new();

    /// <summary>The definition that the walk is in.</summary>
    public DefinitionNode? CurrentDefinition { get; private set; }

    public void Walk(DocumentNode document)
    {
        Document.Enter(document);
        foreach (var definition in document.Definitions)
        {
            if (context.IsAborted)
            {
                break;
            }

            CurrentDefinition = definition;
            WalkDefinition(definition);
        }

        CurrentDefinition = null;
        if (!context.IsAborted)
        {
            Document.Leave(document);
        }
    }

    private void WalkDefinition(DefinitionNode definition)
    {
        switch (definition)
        {
            case OperationDefinitionNode operation:
                WalkOperation(operation);
                break;
            case FragmentDefinitionNode fragment:
                WalkFragment(fragment);
                break;
            case TypeSystemDefinitionNode typeSystemDefinition:
                WalkTypeSystemDefinition(typeSystemDefinition);
                break;
        }
    }

    private void WalkOperation(OperationDefinitionNode operation)
    {
        Operation.Enter(operation);
        foreach (var variable in operation.VariableDefinitions)
        {
            WalkVariableDefinition(variable);
        }

        WalkDirectives(operation, LocationOf(operation.Operation), operation.Directives);
        WalkSelectionSet(operation.SelectionSet);
        Operation.Leave(operation);
    }

    private void WalkFragment(FragmentDefinitionNode fragment)
    {
        Fragment.Enter(fragment);
        WalkType(fragment.TypeCondition);
        WalkDirectives(fragment, DirectiveLocation.FragmentDefinition, fragment.Directives);
        WalkSelectionSet(fragment.SelectionSet);
        Fragment.Leave(fragment);
    }

    private void WalkVariableDefinition(VariableDefinitionNode variable)
    {
        VariableDefinition.Enter(variable);
        WalkType(variable.Type);
        WalkValue(variable.DefaultValue);
        WalkDirectives(variable, DirectiveLocation.VariableDefinition, variable.Directives);
        VariableDefinition.Leave(variable);
    }

    private void WalkSelectionSet(SelectionSetNode? selectionSet)
    {
        if (selectionSet is null)
        {
            return;
        }

        SelectionSet.Enter(selectionSet);
        foreach (var selection in selectionSet.Selections)
        {
            if (context.IsAborted)
            {
                break;
            }

            WalkSelection(selection);
        }

        SelectionSet.Leave(selectionSet);
    }

    private void WalkSelection(SelectionNode selection)
    {
        switch (selection)
        {
            case FieldNode field:
                Field.Enter(field);
                WalkArguments(field.Arguments);
                WalkDirectives(field, DirectiveLocation.Field, field.Directives);
                WalkSelectionSet(field.SelectionSet);
                Field.Leave(field);
                break;
            case FragmentSpreadNode spread:
                FragmentSpread.Enter(spread);
                WalkDirectives(spread, DirectiveLocation.FragmentSpread, spread.Directives);
                FragmentSpread.Leave(spread);
                break;
            case InlineFragmentNode inline:
                InlineFragment.Enter(inline);
                WalkType(inline.TypeCondition);
                WalkDirectives(inline, DirectiveLocation.InlineFragment, inline.Directives);
                WalkSelectionSet(inline.SelectionSet);
                InlineFragment.Leave(inline);
                break;
        }
    }

    private void WalkDirectives(SyntaxNode place, DirectiveLocation location, ImmutableArray<DirectiveNode> directives)
    {
        if (directives.IsEmpty)
        {
            return;
        }

        var applied = new AppliedDirectives(place, location, directives);
        Directives.Enter(applied);
        foreach (var directive in directives)
        {
            if (context.IsAborted)
            {
                break;
            }

            Directive.Enter(directive);
            WalkArguments(directive.Arguments);
            Directive.Leave(directive);
        }

        Directives.Leave(applied);
    }

    private void WalkArguments(ImmutableArray<ArgumentNode> arguments)
    {
        foreach (var argument in arguments)
        {
            if (context.IsAborted)
            {
                break;
            }

            Argument.Enter(argument);
            WalkValue(argument.Value);
            Argument.Leave(argument);
        }
    }

    private void WalkType(TypeNode? type)
    {
        while (type is not null)
        {
            switch (type)
            {
                case ListTypeNode list:
                    type = list.Type;
                    break;
                case NonNullTypeNode nonNull:
                    type = nonNull.Type;
                    break;
                default:
                    NamedType.Enter((NamedTypeNode)type);
                    NamedType.Leave((NamedTypeNode)type);
                    return;
            }
        }
    }

    private void WalkValue(ValueNode? value)
    {
        switch (value)
        {
            case not null when context.IsAborted:
                break;
            case VariableNode variable:
                Variable.Enter(variable);
                Variable.Leave(variable);
                break;
            case ListValueNode list:
                ListValue.Enter(list);
                foreach (var item in list.Values)
                {
                    WalkValue(item);
                }

                ListValue.Leave(list);
                break;
            case ObjectValueNode literal:
                ObjectValue.Enter(literal);
                foreach (var field in literal.Fields)
                {
                    ObjectField.Enter(field);
                    WalkValue(field.Value);
                    ObjectField.Leave(field);
                }

                ObjectValue.Leave(literal);
                break;
        }
    }

    private static DirectiveLocation LocationOf(OperationType operation) => operation switch
    {
        OperationType.Query => DirectiveLocation.Query,
        OperationType.Mutation => DirectiveLocation.Mutation,
        OperationType.Subscription => DirectiveLocation.Subscription,
    };
}
