using PodSales.GraphQL.Engine.Execution;
using PodSales.GraphQL.Engine.Language.Syntax;
using PodSales.GraphQL.Engine.TypeSystem;
using PodSales.GraphQL.Engine.TypeSystem.Scalars;
using PodSales.GraphQL.Engine.TypeSystem.Sdl;
using PodSales.GraphQL.Engine.Validation.Sdl;

namespace PodSales.GraphQL.Engine.SchemaBuilding.Documents;

/// <summary>Builds schemas that documents declare, with C# behind their fields.</summary>
internal static class DocumentSchema
{
    /// <exception cref="SchemaException">The documents have errors, or the C# does not fit them.</exception>
    public static Schema Create(SchemaDraft draft)
    {
        CheckAlone(draft);
        var document = new DocumentNode
        {
            Definitions = [.. draft.Configuration.Documents.SelectMany(document => document.Definitions)],
            Source = draft.Configuration.Documents[0].Source,
        };
        if (SdlValidator.Validate(document) is { Count: > 0 } errors)
        {
            throw new SchemaException([.. errors.Select(error => error.Message)]);
        }

        var types = new DeclaredTypes(draft, document);
        var fields = new DeclaredFields(draft, types);
        var inputs = new DeclaredInputs(draft, types);
        var scalars = draft.Configuration.Types.Concat(draft.Configuration.RuntimeBindings.Values)
            .Where(DescribedTypes.IsScalar)
            .Select(draft.Types.Scalar)
            .Distinct()
            .ToDictionary(scalar => scalar.Name, StringComparer.Ordinal);
        var schema = SdlSchema.Build(document, new SdlBindings
        {
            Resolver = (type, field) => fields.Find(type, field)?.Resolver ?? Default(types, type, field),
            IsGuarded = (type, field) => fields.Find(type, field)?.IsGuarded is true,
            EventSource = (type, field) => fields.Find(type, field)?.Subscribe,
            Argument = (type, field, argument) => fields.Find(type, field)?.ConversionOf(argument),
            RuntimeType = types.RuntimeTypeOf,
            EnumValue = inputs.EnumValue,
            InputField = inputs.ConversionOf,
            Construct = inputs.Construct,
            Scalar = name => scalars.GetValueOrDefault(name) ?? RuntimeScalars.ByName.GetValueOrDefault(name),
        });
        fields.Check(schema);
        draft.Faults.ThrowIfAny();
        return schema;
    }

    // A field that nobody resolves is read from its parent; a root has none.
    private static FieldResolver.Pure? Default(DeclaredTypes types, string type, string field) =>
        types.IsRoot(type) ? null : MemberByName.Reader(field);

    private static void CheckAlone(SchemaDraft draft)
    {
        var configuration = draft.Configuration;
        foreach (var type in configuration.RootClasses.Values.Concat(configuration.Extensions).Concat(configuration.Types.Where(type => !DescribedTypes.IsScalar(type))))
        {
            draft.Faults.Add(type, "a schema of documents takes no types from C#. Declare the type in a document, and bind the class by AddResolver or BindRuntimeType.");
        }

        draft.Faults.ThrowIfAny();
    }
}
