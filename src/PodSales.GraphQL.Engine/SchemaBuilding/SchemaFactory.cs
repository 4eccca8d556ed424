using PodSales.GraphQL.Engine.CostAnalysis;
using PodSales.GraphQL.Engine.Introspection;
using PodSales.GraphQL.Engine.Language;
using PodSales.GraphQL.Engine.SchemaBuilding.Configurations;
using PodSales.GraphQL.Engine.SchemaBuilding.Documents;
using PodSales.GraphQL.Engine.TypeSystem;
using PodSales.GraphQL.Engine.TypeSystem.Directives;
using PodSales.GraphQL.Engine.TypeSystem.Validation;

namespace PodSales.GraphQL.Engine.SchemaBuilding;

/// <summary>Builds schemas from annotated C#.</summary>
internal static class SchemaFactory
{
    /// <summary>Builds a schema.</summary>
    /// <param name="configuration">What the host asked for.</param>
    /// <param name="services">The application's services: what is registered there is no argument.</param>
    /// <exception cref="SchemaException">The classes have mistakes; all of them are told.</exception>
    public static Schema Create(SchemaConfiguration configuration, IServiceProvider services)
    {
        var draft = new SchemaDraft(configuration, services);
        if (configuration.Documents.Count > 0)
        {
            return Valid(DocumentSchema.Create(draft), configuration);
        }

        draft.Directives.Define();
        var query = draft.Objects.CreateRoot(OperationType.Query);
        var mutation = draft.Objects.CreateRoot(OperationType.Mutation);
        var subscription = draft.Objects.CreateRoot(OperationType.Subscription);
        foreach (var type in configuration.Types.Where(type => !TypeExtensions.IsExtension(type)))
        {
            Register(draft, type);
        }

        draft.Types.CompleteAll();
        draft.Abstracts.ImplementAll();
        foreach (var argument in CostDirectives.All.Concat(DeliveryDirectives.Of(configuration.Options)).Concat(draft.Directives.Definitions).SelectMany(directive => directive.Arguments))
        {
            draft.Types.Scalar(argument.Type.Named.Name);
        }

        foreach (var extension in draft.Extensions.Unused)
        {
            draft.Faults.Add(extension.Class, $"it extends {extension.ExtendsType?.ToString() ?? $"\"{extension.Name}\""}, which is no object type of the schema. Register the type by AddType<T>(), or remove the extension.");
        }

        draft.Faults.ThrowIfAny();
        return Valid(new Schema(
            new ElementCollection<NamedType>([.. draft.Types.All, .. IntrospectionTypes.All.Where(type => draft.Types.All.All(known => known.Name != type.Name))]),
            new ElementCollection<DirectiveDefinition>([.. SpecifiedDirectives.All, .. DeliveryDirectives.Of(configuration.Options), .. CostDirectives.All, .. draft.Directives.Definitions]))
        {
            QueryType = query,
            MutationType = mutation,
            SubscriptionType = subscription,
        }, configuration);
    }

    private static Schema Valid(Schema schema, SchemaConfiguration configuration)
    {
        var errors = configuration.Options.StrictValidation ? SchemaValidator.Validate(schema) : [];
        return errors.Count == 0 ? schema : throw new SchemaException([.. errors.Select(error => error.Message + Origins(error, schema))]);
    }

    /// <summary>The classes of the types that a message names.</summary>
    private static string Origins(IError error, Schema schema)
    {
        var words = error.Message.Split([' ', '.', '(', ')', ':', '"', '!', '[', ']', ','], StringSplitOptions.RemoveEmptyEntries);
        var classes = words.Distinct(StringComparer.Ordinal)
            .Select(word => schema.Types.TryGet(word, out var type) && type is not ScalarType ? type : null)
            .Where(type => type?.RuntimeType is not null)
            .Select(type => $"{type} is made of {type!.RuntimeType}.")
            .ToList();
        return classes.Count == 0 ? "" : $" {string.Join(' ', classes)}";
    }

    private static void Register(SchemaDraft draft, Type type)
    {
        if (draft.Described.Find(type) is { } described)
        {
            _ = described is InputTypeConfiguration ? draft.Types.InputNamed(type) : draft.Types.OutputNamed(type);
        }
        else if (DescribedTypes.IsScalar(type))
        {
            draft.Types.Scalar(type);
        }
        else if (ScalarMarkers.Find(type) is { } scalar && typeof(Types.IType).IsAssignableFrom(type))
        {
            draft.Types.Scalar(scalar);
        }
        else if (type.IsDefined(typeof(Types.InputObjectTypeAttribute), inherit: false) || type.IsDefined(typeof(Types.OneOfAttribute), inherit: false))
        {
            draft.Types.InputNamed(type);
        }
        else
        {
            draft.Types.OutputNamed(type);
        }
    }
}
