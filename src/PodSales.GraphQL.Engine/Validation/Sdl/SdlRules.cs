using System.Collections.Immutable;
using PodSales.GraphQL.Engine.Validation.Rules;

namespace PodSales.GraphQL.Engine.Validation.Sdl;

/// <summary>The rules for type system documents.</summary>
internal static class SdlRules
{
    public static ImmutableArray<SdlRule> All { get; } =
    [
        new(nameof(LoneSchemaDefinitionRule), context => new LoneSchemaDefinitionRule(context)),
        new(nameof(UniqueOperationTypesRule), context => new UniqueOperationTypesRule(context)),
        new(nameof(UniqueTypeNamesRule), context => new UniqueTypeNamesRule(context)),
        new(nameof(UniqueEnumValueNamesRule), context => new UniqueEnumValueNamesRule(context)),
        new(nameof(UniqueFieldDefinitionNamesRule), context => new UniqueFieldDefinitionNamesRule(context)),
        new(nameof(UniqueArgumentDefinitionNamesRule), context => new UniqueArgumentDefinitionNamesRule(context)),
        new(nameof(UniqueDirectiveNamesRule), context => new UniqueDirectiveNamesRule(context)),
        new(nameof(KnownTypeNamesRule), context => new KnownTypeNamesRule(context)),
        new(nameof(KnownDirectivesRule), context => new KnownDirectivesRule(context)),
        new(nameof(UniqueDirectivesPerLocationRule), context => new UniqueDirectivesPerLocationRule(context)),
        new(nameof(PossibleTypeExtensionsRule), context => new PossibleTypeExtensionsRule(context)),
        new(nameof(KnownArgumentNamesOnDirectivesRule), context => new KnownArgumentNamesOnDirectivesRule(context)),
        new(nameof(UniqueArgumentNamesRule), context => new UniqueArgumentNamesRule(context)),
        new(nameof(UniqueInputFieldNamesRule), context => new UniqueInputFieldNamesRule(context)),
        new(nameof(ProvidedRequiredArgumentsOnDirectivesRule), context => new ProvidedRequiredArgumentsOnDirectivesRule(context)),
    ];
}
