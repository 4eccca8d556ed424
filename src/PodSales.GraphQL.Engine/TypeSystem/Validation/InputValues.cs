namespace PodSales.GraphQL.Engine.TypeSystem.Validation;

/// <summary>What holds for arguments and input fields alike.</summary>
internal static class InputValues
{
    public static void CheckArgument(InputValueDefinition argument, string coordinate, SchemaErrors errors)
    {
        Check(argument, coordinate, errors);
        if (argument is { IsRequired: true, DeprecationReason: not null })
        {
            errors.Report(
                SchemaMessages.RequiredArgumentDeprecated(coordinate), argument.DeprecatedDirective(), argument.TypeReference());
        }
    }

    public static void CheckField(InputValueDefinition field, string coordinate, SchemaErrors errors)
    {
        Check(field, coordinate, errors);
        if (field is { IsRequired: true, DeprecationReason: not null })
        {
            errors.Report(SchemaMessages.RequiredFieldDeprecated(coordinate), field.DeprecatedDirective(), field.TypeReference());
        }
    }

    private static void Check(InputValueDefinition input, string coordinate, SchemaErrors errors)
    {
        Names.Check(input, errors);
        if (!input.Type.IsInputType)
        {
            errors.Report(SchemaMessages.NoInputType(coordinate, input.Type), input.TypeReference());
        }

        DefaultValues.Check(input, coordinate, errors);
    }
}
