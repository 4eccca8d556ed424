namespace PodSales.GraphQL.Engine.TypeSystem.Validation;

/// <summary>Input objects have fields, of input types; those of oneOf objects are nullable and have no default (specification, "Input Objects", "Type Validation").</summary>
internal static class InputFields
{
    public static void Check(InputObjectType type, SchemaErrors errors)
    {
        if (type.Fields.Count == 0)
        {
            errors.Report(SchemaMessages.NoInputFields(type.Name), type.Syntax);
        }

        foreach (var field in type.Fields)
        {
            var coordinate = $"{type.Name}.{field.Name}";
            InputValues.CheckField(field, coordinate, errors);
            if (type.IsOneOf)
            {
                CheckOneOf(field, coordinate, errors);
            }
        }
    }

    private static void CheckOneOf(InputValueDefinition field, string coordinate, SchemaErrors errors)
    {
        if (field.Type.IsNonNull)
        {
            errors.Report(SchemaMessages.OneOfFieldNonNull(coordinate), field.TypeReference());
        }

        if (field.DefaultValue is not null)
        {
            errors.Report(SchemaMessages.OneOfFieldWithDefault(coordinate), field.Declaration());
        }
    }
}
