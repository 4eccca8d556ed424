namespace PodSales.GraphQL.Engine.TypeSystem.Validation;

/// <summary>A type has all fields of an interface that it implements, with the same arguments and types that fit (specification, "IsValidImplementation").</summary>
internal static class InterfaceFields
{
    public static void Check(ComplexType type, InterfaceType implemented, SchemaErrors errors)
    {
        foreach (var expected in implemented.Fields)
        {
            var expectedCoordinate = $"{implemented.Name}.{expected.Name}";
            if (type.Fields.TryGet(expected.Name, out var field))
            {
                Check(new Pair(expected, expectedCoordinate, field, $"{type.Name}.{field.Name}"), errors);
            }
            else
            {
                errors.Report(
                    SchemaMessages.InterfaceFieldMissing(expectedCoordinate, type.Name), [expected.Declaration(), .. type.Syntax]);
            }
        }
    }

    private static void Check(Pair pair, SchemaErrors errors)
    {
        var (expected, expectedCoordinate, field, coordinate) = pair;
        if (!field.Type.IsSubtypeOf(expected.Type))
        {
            errors.Report(
                SchemaMessages.InterfaceFieldType(expectedCoordinate, expected.Type, coordinate, field.Type),
                expected.TypeReference(),
                field.TypeReference());
        }

        CheckExpectedArguments(pair, errors);
        CheckFurtherArguments(pair, errors);
        if (field.DeprecationReason is not null && expected.DeprecationReason is null)
        {
            errors.Report(
                SchemaMessages.OnlyImplementationDeprecated(expectedCoordinate, coordinate),
                field.DeprecatedDirective(),
                field.TypeReference());
        }
    }

    private static void CheckExpectedArguments(Pair pair, SchemaErrors errors)
    {
        foreach (var expected in pair.Expected.Arguments)
        {
            var expectedCoordinate = $"{pair.ExpectedCoordinate}({expected.Name}:)";
            if (!pair.Field.Arguments.TryGet(expected.Name, out var argument))
            {
                errors.Report(
                    SchemaMessages.InterfaceArgumentMissing(expectedCoordinate, pair.Coordinate),
                    expected.Declaration(),
                    pair.Field.Declaration());
            }
            else if (!AreEqual(argument.Type, expected.Type))
            {
                errors.Report(
                    SchemaMessages.InterfaceArgumentType(
                        expectedCoordinate, expected.Type, $"{pair.Coordinate}({argument.Name}:)", argument.Type),
                    expected.TypeReference(),
                    argument.TypeReference());
            }
        }
    }

    private static void CheckFurtherArguments(Pair pair, SchemaErrors errors)
    {
        foreach (var argument in pair.Field.Arguments)
        {
            if (argument.IsRequired && !pair.Expected.Arguments.Contains(argument.Name))
            {
                errors.Report(
                    SchemaMessages.FurtherArgumentRequired(
                        $"{pair.Coordinate}({argument.Name}:)", argument.Type, pair.ExpectedCoordinate),
                    argument.Declaration(),
                    pair.Expected.Declaration());
            }
        }
    }

    private static bool AreEqual(GraphQLType left, GraphQLType right) => (left, right) switch
    {
        (NonNullType a, NonNullType b) => AreEqual(a.OfType, b.OfType),
        (ListType a, ListType b) => AreEqual(a.OfType, b.OfType),
        _ => ReferenceEquals(left, right),
    };

    /// <summary>A field of the interface and the field that implements it, each with its schema coordinate.</summary>
    private readonly record struct Pair(FieldDefinition Expected, string ExpectedCoordinate, FieldDefinition Field, string Coordinate);
}
