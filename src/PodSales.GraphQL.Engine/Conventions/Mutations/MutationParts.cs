using System.Collections.Immutable;
using PodSales.GraphQL.Engine.Execution;
using PodSales.GraphQL.Engine.SchemaBuilding;
using PodSales.GraphQL.Engine.TypeSystem;

namespace PodSales.GraphQL.Engine.Conventions.Mutations;

/// <summary>The input, payload and errors of one mutation.</summary>
internal sealed class MutationParts(SchemaDraft draft)
{
    /// <summary>The mutation's field, which descriptions name.</summary>
    public required string MutationName { get; init; }

    public required string InputArgument { get; init; }

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
        if (fields.IsEmpty)
        {
            return [];
        }

        var input = draft.Types.Add(new InputObjectType(InputTypeName)
        {
            Description = $"What {MutationName} is to do.",
            Fields = new ElementCollection<InputValueDefinition>(fields),
        });
        return [new InputValueDefinition(InputArgument, TypeRegistry.NonNull(input)) { Description = "What it is to do." }];
    }

    public GraphQLType PayloadType(GraphQLType result)
    {
        var payload = draft.Types.Add(new ObjectType(PayloadTypeName) { Description = $"What came of {MutationName}." });
        var field = new FieldDefinition(PayloadFieldName ?? Names.Field(result.Named.Name), result.NullableType)
        {
            Description = "What the mutation made or changed; null when it was refused.",
            Resolver = new FieldResolver.Pure(static parent => ((MutationPayload)parent).Result),
        };
        var extensions = draft.Objects.ExtensionFields(PayloadTypeName);
        draft.Types.Later(() => payload.Fields = new ElementCollection<FieldDefinition>([field, .. ErrorsField(), .. extensions]));
        return TypeRegistry.NonNull(payload);
    }

    /// <summary>Puts the result, or the errors that the resolver threw and the mutation declares, into the payload.</summary>
    public FieldResolver Answer(FieldResolver resolver) => new FieldResolver.Asynchronous(async context =>
    {
        try
        {
            return new MutationPayload(await resolver.InvokeAsync(context).ConfigureAwait(false), null);
        }
        catch (Exception exception) when (Errors?.Match(exception) is { } errors)
        {
            return new MutationPayload(null, errors);
        }
    });

    private IEnumerable<FieldDefinition> ErrorsField() => Errors is null
        ? []
        : [new FieldDefinition(ErrorsFieldName, new ListType(TypeRegistry.NonNull(Errors.Union)))
        {
            Description = "Why the mutation was refused; null when it was not.",
            Resolver = new FieldResolver.Pure(static parent => ((MutationPayload)parent).Errors),
        }];
}
