using PodSales.GraphQL.Engine.Language.Syntax;
using PodSales.GraphQL.Engine.TypeSystem;
using PodSales.GraphQL.Engine.Validation.Sdl;

namespace PodSales.GraphQL.Engine.Validation.Rules;

/// <summary>Each field of a type is defined once, extensions included.</summary>
/// <remarks>GraphQL specification, "Objects", "Interfaces" and "Input Objects", each "Type Validation" and extensions.</remarks>
internal sealed class UniqueFieldDefinitionNamesRule(SdlContext context) : IValidationRule
{
    private readonly UniqueMembers _members = new("Field", context, HasField);

    public void Attach(DocumentWalker walker) => walker.TypeSystemDefinition.Entering += definition =>
    {
        switch (definition)
        {
            case ObjectTypeDefinitionNode type:
                _members.Add(type.Name, type.Fields.Select(field => field.Name));
                break;
            case ObjectTypeExtensionNode type:
                _members.Add(type.Name, type.Fields.Select(field => field.Name));
                break;
            case InterfaceTypeDefinitionNode type:
                _members.Add(type.Name, type.Fields.Select(field => field.Name));
                break;
            case InterfaceTypeExtensionNode type:
                _members.Add(type.Name, type.Fields.Select(field => field.Name));
                break;
            case InputObjectTypeDefinitionNode type:
                _members.Add(type.Name, type.Fields.Select(field => field.Name));
                break;
            case InputObjectTypeExtensionNode type:
                _members.Add(type.Name, type.Fields.Select(field => field.Name));
                break;
            default:
                break;
        }
    };

    private static bool HasField(NamedType type, string name) => type switch
    {
        ComplexType complex => complex.Fields.Contains(name),
        InputObjectType inputObject => inputObject.Fields.Contains(name),
        _ => false,
    };
}
