using System.Collections.Immutable;
using PodSales.GraphQL.Engine.Execution;
using PodSales.GraphQL.Engine.SchemaBuilding;
using PodSales.GraphQL.Engine.SchemaBuilding.Configurations;
using PodSales.GraphQL.Engine.TypeSystem;

namespace PodSales.GraphQL.Engine.Conventions.Mutations;

/// <summary>The input, payload and errors of one mutation.</summary>
internal sealed class MutationParts(SchemaDraft draft)
{
    /// <summary>The mutation's field, which descriptions name.</summary>
    public required string MutationName { get; init; }

    /// <summary>Null where the mutation was written with its input object.</summary>
    public required string? InputArgument { get; init; }

    public required string InputTypeName { get; init; }

    public required string PayloadTypeName { get; init; }

    /// <summary>Null takes the name of the result's type.</summary>
    public required string? PayloadFieldName { get; init; }

    public required string ErrorsFieldName { get; init; }

    /// <summary>Null where the mutation declares no errors.</summary>
    public required MutationErrors? Errors { get; init; }

    /// <summary>The one argument, or none where the mutation takes nothing from the client.</summary>
    public ImmutableArray<InputValueDefinition> InputArguments(ImmutableArray<InputValueDefinition> fields)
    {
        if (fields.IsEmpty || InputArgument is null)
        {
            return fields;
        }

        var input = draft.Types.Add(new InputObjectType(InputTypeName)
        {
            Description = $"What {MutationName} is to do.",
            Fields = new ElementCollection<InputValueDefinition>(fields),
        });
        return [new InputValueDefinition(InputArgument, TypeRegistry.NonNull(input)) { Description = "What it is to do." }];
    }

    public GraphQLType PayloadType(GraphQLType result, FieldConfiguration mutation) => result.Named.Name == PayloadTypeName
        ? OwnPayload(result, mutation)
        : MadePayload(result);

    /// <summary>Puts the result, or the errors that the resolver threw or returned and the mutation declares, into the payload.</summary>
    public FieldResolver Answer(FieldResolver resolver) => new FieldResolver.Asynchronous(async context =>
    {
        try
        {
            return await resolver.InvokeAsync(context).ConfigureAwait(false) switch
            {
                IFieldResult { IsError: true } refusal => new MutationPayload(null, refusal.Errors),
                IFieldResult success => Payload(success.Value),
                var value => Payload(value),
            };
        }
        catch (Exception exception) when (Errors?.Match(exception, context.RequestServices) is { } errors)
        {
            return new MutationPayload(null, errors);
        }
    });

    /// <summary>Whether the method was written with the payload that the convention would make.</summary>
    private bool HasOwnPayload { get; set; }

    private object? Payload(object? value) => HasOwnPayload ? value : new MutationPayload(value, null);

    private NonNullType MadePayload(GraphQLType result)
    {
        var payload = draft.Types.Add(new ObjectType(PayloadTypeName) { Description = $"What came of {MutationName}." });
        var field = new FieldDefinition(PayloadFieldName ?? Names.Field(result.Named.Name), result.NullableType)
        {
            Description = "What the mutation made or changed; null when it was refused.",
            Resolver = new FieldResolver.PureObject(static parent => ((MutationPayload)parent).Result),
        };
        var extensions = draft.Objects.ExtensionFields(PayloadTypeName);
        draft.Types.Later(() => payload.Fields = new ElementCollection<FieldDefinition>([field, .. ErrorsField(), .. QueryField(), .. extensions]));
        return new NonNullType(payload);
    }

    /// <summary>A payload of the host's own keeps its fields, which are null where the mutation was refused, and gets those of the convention.</summary>
    private GraphQLType OwnPayload(GraphQLType result, FieldConfiguration mutation)
    {
        HasOwnPayload = true;
        if (result.Named is not ObjectType payload)
        {
            draft.Faults.Add(mutation, $"its payload \"{PayloadTypeName}\" is no object type (HC0069). Return a class, or give the type another name.");
            return result;
        }

        draft.Types.Later(() =>
        {
            if (Errors is not null && payload.Fields.FirstOrDefault(field => field.Type.IsNonNull) is { } nonNull)
            {
                draft.Faults.Add(mutation, $"the field \"{nonNull.Name}\" of its payload \"{PayloadTypeName}\" is never null, and a refused mutation has no value for it. Make its type nullable.");
            }

            payload.Fields = new ElementCollection<FieldDefinition>([.. payload.Fields.Select(OfSuccess), .. ErrorsField(), .. QueryField()]);
        });
        return TypeRegistry.NonNull(result);
    }

    private static FieldDefinition OfSuccess(FieldDefinition field) => field.With(field.Resolver switch
    {
        FieldResolver.Pure pure => new FieldResolver.PureObject(parent => parent is MutationPayload ? null : pure.Read(parent)),
        { } resolver => new FieldResolver.Asynchronous(context =>
            context.Parent<object>() is MutationPayload ? ValueTask.FromResult<object?>(null) : resolver.InvokeAsync(context)),
        null => null,
    });

    private IEnumerable<FieldDefinition> QueryField() => draft.Configuration.AddsQueryToPayloads && draft.Types.Named(draft.Configuration.Options.QueryTypeName) is { } query
        ? [new FieldDefinition("query", TypeRegistry.NonNull(query))
        {
            Description = "What can be read, now that the mutation is done.",
            Resolver = new FieldResolver.PureObject(static parent => parent),
        }]
        : [];

    private IEnumerable<FieldDefinition> ErrorsField() => Errors is null
        ? []
        : [new FieldDefinition(ErrorsFieldName, new ListType(TypeRegistry.NonNull(Errors.Union)))
        {
            Description = "Why the mutation was refused; null when it was not.",
            Resolver = new FieldResolver.PureObject(static parent => (parent as MutationPayload)?.Errors),
        }];
}
