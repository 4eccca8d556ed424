using PodSales.GraphQL.Engine.Introspection;
using PodSales.GraphQL.Engine.Language;
using PodSales.GraphQL.Engine.TypeSystem.Directives;
using PodSales.GraphQL.Engine.TypeSystem.Scalars;
using PodSales.GraphQL.Engine.Validation;

namespace PodSales.GraphQL.Engine.TypeSystem;

/// <summary>
/// Writes a schema as SDL, to the letter as the reference implementation's <c>printSchema</c> does: what every schema has
/// is left out, and of applied directives only those of the specification are told, and the tags.
/// </summary>
internal sealed class SchemaPrinter
{
    private readonly SchemaOrder _order;

    private SchemaPrinter(SchemaOrder order) => _order = order;

    /// <returns>The definitions with a blank line between them, and no line break at the end.</returns>
    public static string Print(Schema schema, SchemaOrder order = SchemaOrder.Declared)
    {
        var printer = new SchemaPrinter(order);
        var directives = schema.Directives.Where(directive => !SpecifiedDirectives.Contains(directive));
        var types = schema.Types.Where(type => !BuiltInScalars.Contains(type) && !IntrospectionTypes.Contains(type));
        return string.Join("\n\n",
        [
            .. PrintRoots(schema),
            .. printer.Ordered(directives).Select(printer.PrintDirective),
            .. printer.Ordered(types).Select(printer.PrintType),
        ]);
    }

    /// <summary>The schema definition; nothing where the root types have the names by which they are known without one.</summary>
    private static IEnumerable<string> PrintRoots(Schema schema)
    {
        var roots = Enum.GetValues<OperationType>()
            .Select(operation => (Operation: operation, Type: schema.RootType(operation)))
            .ToList();
        var isPlain = schema.Description is null && roots.All(root =>
            root.Type == (schema.Types.TryGet(root.Operation.ToString(), out var type) ? type : null));
        var lines = roots.Where(root => root.Type is not null).Select(root => $"  {root.Operation.Keyword()}: {root.Type}").ToList();
        if (!isPlain && lines.Count > 0)
        {
            yield return SchemaText.Description(schema.Description) + "schema" + SchemaText.Block(lines);
        }
    }

    private string PrintType(NamedType type) => SchemaText.Description(type.Description) + type switch
    {
        ScalarType scalar => $"scalar {scalar}{SchemaText.SpecifiedBy(scalar.SpecifiedByUrl)}{SchemaText.Applied(scalar.Directives)}",
        ObjectType complex => $"type {PrintComplexType(complex)}",
        InterfaceType complex => $"interface {PrintComplexType(complex)}",
        UnionType union => PrintUnion(union),
        EnumType enumType => $"enum {enumType}{SchemaText.Applied(enumType.Directives)}{PrintMembers(enumType.Values, SchemaText.EnumValue)}",
        InputObjectType input => $"input {input}{(input.IsOneOf ? " @oneOf" : "")}{SchemaText.Applied(input.Directives)}{PrintMembers(input.Fields, SchemaText.InputValue)}",
        _ => throw new ArgumentException($"{type.Kind} is no kind of named type.", nameof(type)),
    };

    private string PrintComplexType(ComplexType type)
    {
        var interfaces = string.Join(" & ", Ordered(type.Interfaces));
        return $"{type}{(interfaces.Length == 0 ? "" : " implements ")}{interfaces}{SchemaText.Applied(type.Directives)}{PrintMembers(type.Fields, PrintField)}";
    }

    private string PrintUnion(UnionType union)
    {
        var members = string.Join(" | ", Ordered(union.Members));
        return $"union {union}{SchemaText.Applied(union.Directives)}{(members.Length == 0 ? "" : " = ")}{members}";
    }

    private string PrintField(FieldDefinition field) =>
        $"{field.Name}{PrintArguments(field.Arguments, "  ")}: {field.Type}{SchemaText.Deprecated(field.DeprecationReason)}{SchemaText.Applied(field.Directives)}";

    private string PrintDirective(DirectiveDefinition directive)
    {
        var names = directive.Locations.Select(location => location.NameOf());
        var locations = string.Join(" | ", _order == SchemaOrder.ByName ? names.Order(StringComparer.Ordinal) : names);
        var arguments = PrintArguments(directive.Arguments, "");
        return SchemaText.Description(directive.Description)
            + $"directive @{directive.Name}{arguments}{(directive.IsRepeatable ? " repeatable" : "")} on {locations}";
    }

    /// <summary>Arguments on one line, or on a line each as soon as one of them is described.</summary>
    private string PrintArguments(ElementCollection<InputValueDefinition> arguments, string indentation)
    {
        var ordered = Ordered(arguments).ToList();
        if (ordered.Count == 0)
        {
            return "";
        }

        return ordered.All(argument => argument.Description is null)
            ? $"({string.Join(", ", ordered.Select(SchemaText.InputValue))})"
            : $"(\n{SchemaText.Members(ordered, SchemaText.InputValue, indentation + "  ")}\n{indentation})";
    }

    private string PrintMembers<T>(ElementCollection<T> members, Func<T, string> print)
        where T : ISchemaElement =>
        members.Count == 0 ? "" : $" {{\n{SchemaText.Members(Ordered(members), print, "  ")}\n}}";

    private IEnumerable<T> Ordered<T>(IEnumerable<T> elements)
        where T : ISchemaElement =>
        _order == SchemaOrder.ByName ? elements.OrderBy(element => element.Name, NaturalOrder.Instance) : elements;
}
