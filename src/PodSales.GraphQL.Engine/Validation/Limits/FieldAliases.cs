using PodSales.GraphQL.Engine.Introspection;
using PodSales.GraphQL.Engine.Language.Syntax;
using PodSales.GraphQL.Engine.TypeSystem;

namespace PodSales.GraphQL.Engine.Validation.Limits;

/// <summary>Finds fields that a document selects under too many names, and so asks for again and again.</summary>
/// <remarks>A field is told by the type on which it is selected. A fragment counts once, however often it is spread.</remarks>
internal sealed class FieldAliases(Schema schema, DocumentNode document, int limit)
{
    private readonly Dictionary<(NamedType Parent, string Field), HashSet<string>> _names = [];
    private readonly Stack<(SelectionSetNode Set, NamedType Parent)> _open = [];

    public IEnumerable<IError> Check()
    {
        foreach (var definition in document.Definitions)
        {
            Open(definition switch
            {
                OperationDefinitionNode operation => operation.SelectionSet,
                FragmentDefinitionNode fragment => fragment.SelectionSet,
                _ => null,
            }, definition switch
            {
                OperationDefinitionNode operation => schema.RootType(operation.Operation),
                FragmentDefinitionNode fragment => TypeNamed(fragment.TypeCondition),
                _ => null,
            });
        }

        while (_open.TryPop(out var next))
        {
            foreach (var selection in next.Set.Selections)
            {
                if (selection is FieldNode field && IsOneTooMany(next.Parent, field))
                {
                    yield return document.Refuse(
                        field, LimitCodes.Aliases, $"The field \"{next.Parent}.{field.Name.Value}\" is selected under more than the {limit} names allowed.");
                    yield break;
                }

                OpenInside(selection, next.Parent);
            }
        }
    }

    private bool IsOneTooMany(NamedType parent, FieldNode field)
    {
        if (field.Name.Value == MetaFields.TypeName.Name)
        {
            return false;
        }

        if (!_names.TryGetValue((parent, field.Name.Value), out var names))
        {
            _names[(parent, field.Name.Value)] = names = new HashSet<string>(StringComparer.Ordinal);
        }

        return names.Add(field.ResponseName) && names.Count > limit;
    }

    private void OpenInside(SelectionNode selection, NamedType parent)
    {
        if (selection is FieldNode field)
        {
            Open(field.SelectionSet, schema.FindField(parent, field.Name.Value)?.Type.Named);
        }
        else if (selection is InlineFragmentNode inline)
        {
            Open(inline.SelectionSet, inline.TypeCondition is { } type ? TypeNamed(type) : parent);
        }
    }

    private void Open(SelectionSetNode? set, NamedType? parent)
    {
        if (set is not null && parent is not null)
        {
            _open.Push((set, parent));
        }
    }

    private NamedType? TypeNamed(NamedTypeNode node) => schema.Types.TryGet(node.Name.Value, out var type) ? type : null;
}
