using PodSales.GraphQL.Engine.Language.Syntax;

namespace PodSales.GraphQL.Engine.Validation.Limits;

/// <summary>Ways through a document that take no stack, however its fragments hang together.</summary>
internal static class DocumentSelections
{
    extension(DocumentNode document)
    {
        /// <summary>All fields that the document selects, each once, spreads not followed.</summary>
        public IEnumerable<FieldNode> SelectedFields()
        {
            var open = new Stack<SelectionSetNode?>(document.Definitions.Select(definition => definition switch
            {
                OperationDefinitionNode operation => operation.SelectionSet,
                FragmentDefinitionNode fragment => fragment.SelectionSet,
                _ => null,
            }));
            while (open.TryPop(out var set))
            {
                foreach (var selection in set?.Selections ?? [])
                {
                    if (selection is FieldNode field)
                    {
                        yield return field;
                    }

                    open.Push(selection is FieldNode { SelectionSet: var inner } ? inner : (selection as InlineFragmentNode)?.SelectionSet);
                }
            }
        }

        /// <summary>An error at a place of the document.</summary>
        public IError Refuse(SyntaxNode node, string code, string message) =>
            new GraphQLError(message) { Locations = [document.Source.LocationAt(node.Span.Start)] }.WithCode(code);
    }
}
