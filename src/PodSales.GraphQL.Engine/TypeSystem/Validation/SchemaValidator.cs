using PodSales.GraphQL.Engine.Introspection;
using PodSales.GraphQL.Engine.TypeSystem.Directives;

namespace PodSales.GraphQL.Engine.TypeSystem.Validation;

/// <summary>Checks that a schema keeps the rules of the type system (specification, section 3, each "Type Validation").</summary>
internal static class SchemaValidator
{
    /// <summary>What is wrong with a schema; nothing when requests may be executed against it.</summary>
    public static IReadOnlyList<IError> Validate(Schema schema)
    {
        var errors = new SchemaErrors(schema);
        RootTypes.Check(schema, errors);
        foreach (var directive in schema.Directives.Where(directive => !SpecifiedDirectives.All.Contains(directive)))
        {
            DirectiveDefinitions.Check(directive, errors);
        }

        foreach (var type in schema.Types.Where(type => !IntrospectionTypes.All.Contains(type)))
        {
            CheckType(schema, type, errors);
        }

        FiniteInputObjects.Check(schema, errors);
        DefaultValueCycles.Check(schema, errors);
        return errors.All;
    }

    private static void CheckType(Schema schema, NamedType type, SchemaErrors errors)
    {
        Names.Check(type, errors);
        switch (type)
        {
            case ComplexType complex:
                OutputFields.Check(complex, errors);
                ImplementedInterfaces.Check(schema, complex, errors);
                break;
            case UnionType union:
                UnionMembers.Check(union, errors);
                break;
            case EnumType enumType:
                EnumValues.Check(enumType, errors);
                break;
            case InputObjectType inputObject:
                InputFields.Check(inputObject, errors);
                break;
            default:
                break;
        }
    }
}
