namespace PodSales.GraphQL.Engine.TypeSystem.Validation;

/// <summary>Objects and interfaces have fields, of output types and with sound arguments (specification, "Objects", "Type Validation").</summary>
internal static class OutputFields
{
    public static void Check(ComplexType type, SchemaErrors errors)
    {
        if (type.Fields.Count == 0)
        {
            errors.Report(SchemaMessages.NoFields(type.Name), type.Syntax);
        }

        foreach (var field in type.Fields)
        {
            Check(type, field, errors);
        }
    }

    private static void Check(ComplexType type, FieldDefinition field, SchemaErrors errors)
    {
        var coordinate = $"{type.Name}.{field.Name}";
        Names.Check(field, errors);
        if (!field.Type.IsOutputType)
        {
            errors.Report(SchemaMessages.NoOutputType(coordinate, field.Type), field.TypeReference());
        }

        foreach (var argument in field.Arguments)
        {
            InputValues.CheckArgument(argument, $"{coordinate}({argument.Name}:)", errors);
        }
    }
}
