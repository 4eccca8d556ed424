using System.Collections.Immutable;
using System.Diagnostics;
using PodSales.GraphQL.Engine.Language.Syntax;
using PodSales.GraphQL.Engine.TypeSystem;

namespace PodSales.GraphQL.Engine.Validation;

/// <content>The definitions and extensions of the type system.</content>
internal sealed partial class DocumentWalker
{
    private void WalkTypeSystemDefinition(TypeSystemDefinitionNode definition)
    {
        TypeSystemDefinition.Enter(definition);
        WalkInterfaces(definition);
        WalkDirectives(definition, LocationOf(definition), definition.Directives);
        WalkMembers(definition);
        TypeSystemDefinition.Leave(definition);
    }

    private void WalkInterfaces(TypeSystemDefinitionNode definition)
    {
        ImmutableArray<NamedTypeNode> interfaces = definition switch
        {
            ObjectTypeDefinitionNode type => type.Interfaces,
            ObjectTypeExtensionNode type => type.Interfaces,
            InterfaceTypeDefinitionNode type => type.Interfaces,
            InterfaceTypeExtensionNode type => type.Interfaces,
            _ => [],
        };
        WalkTypes(interfaces);
    }

    private void WalkMembers(TypeSystemDefinitionNode definition)
    {
        switch (definition)
        {
            case SchemaDefinitionNode schema:
                WalkTypes(schema.OperationTypes.Select(operation => operation.Type));
                break;
            case SchemaExtensionNode schema:
                WalkTypes(schema.OperationTypes.Select(operation => operation.Type));
                break;
            case DirectiveDefinitionNode directive:
                WalkInputValues(directive.Arguments, DirectiveLocation.ArgumentDefinition);
                break;
            case ObjectTypeDefinitionNode type:
                WalkFields(type.Fields);
                break;
            case ObjectTypeExtensionNode type:
                WalkFields(type.Fields);
                break;
            case InterfaceTypeDefinitionNode type:
                WalkFields(type.Fields);
                break;
            case InterfaceTypeExtensionNode type:
                WalkFields(type.Fields);
                break;
            case UnionTypeDefinitionNode type:
                WalkTypes(type.Types);
                break;
            case UnionTypeExtensionNode type:
                WalkTypes(type.Types);
                break;
            case EnumTypeDefinitionNode type:
                WalkEnumValues(type.Values);
                break;
            case EnumTypeExtensionNode type:
                WalkEnumValues(type.Values);
                break;
            case InputObjectTypeDefinitionNode type:
                WalkInputValues(type.Fields, DirectiveLocation.InputFieldDefinition);
                break;
            case InputObjectTypeExtensionNode type:
                WalkInputValues(type.Fields, DirectiveLocation.InputFieldDefinition);
                break;
        }
    }

    private void WalkFields(ImmutableArray<FieldDefinitionNode> fields)
    {
        foreach (var field in fields)
        {
            FieldDefinition.Enter(field);
            WalkInputValues(field.Arguments, DirectiveLocation.ArgumentDefinition);
            WalkType(field.Type);
            WalkDirectives(field, DirectiveLocation.FieldDefinition, field.Directives);
            FieldDefinition.Leave(field);
        }
    }

    private void WalkInputValues(ImmutableArray<InputValueDefinitionNode> inputs, DirectiveLocation location)
    {
        foreach (var input in inputs)
        {
            InputValueDefinition.Enter(input);
            WalkType(input.Type);
            WalkValue(input.DefaultValue);
            WalkDirectives(input, location, input.Directives);
            InputValueDefinition.Leave(input);
        }
    }

    private void WalkEnumValues(ImmutableArray<EnumValueDefinitionNode> values)
    {
        foreach (var value in values)
        {
            EnumValueDefinition.Enter(value);
            WalkDirectives(value, DirectiveLocation.EnumValue, value.Directives);
            EnumValueDefinition.Leave(value);
        }
    }

    private void WalkTypes(IEnumerable<NamedTypeNode> types)
    {
        foreach (var type in types)
        {
            WalkType(type);
        }
    }

    private static DirectiveLocation LocationOf(TypeSystemDefinitionNode definition) => definition switch
    {
        SchemaDefinitionNode or SchemaExtensionNode => DirectiveLocation.Schema,
        ScalarTypeDefinitionNode or ScalarTypeExtensionNode => DirectiveLocation.Scalar,
        ObjectTypeDefinitionNode or ObjectTypeExtensionNode => DirectiveLocation.Object,
        InterfaceTypeDefinitionNode or InterfaceTypeExtensionNode => DirectiveLocation.Interface,
        UnionTypeDefinitionNode or UnionTypeExtensionNode => DirectiveLocation.Union,
        EnumTypeDefinitionNode or EnumTypeExtensionNode => DirectiveLocation.Enum,
        InputObjectTypeDefinitionNode or InputObjectTypeExtensionNode => DirectiveLocation.InputObject,

        // A directive definition takes no directives, so that the answer is never used.
        DirectiveDefinitionNode => DirectiveLocation.Schema,
        _ => throw new UnreachableException($"{definition.Kind} is not a definition of the type system."),
    };
}
