using System.Collections.Immutable;
using PodSales.GraphQL.Engine.Validation.Rules;

namespace PodSales.GraphQL.Engine.Validation;

/// <summary>The rules for executable documents.</summary>
internal static class ExecutableRules
{
    public static ImmutableArray<ExecutableRule> All { get; } =
    [
        new(nameof(ExecutableDefinitionsRule), context => new ExecutableDefinitionsRule(context)),
        new(nameof(KnownOperationTypesRule), context => new KnownOperationTypesRule(context)),
        new(nameof(UniqueOperationNamesRule), context => new UniqueOperationNamesRule(context)),
        new(nameof(LoneAnonymousOperationRule), context => new LoneAnonymousOperationRule(context)),
        new(nameof(SingleFieldSubscriptionsRule), context => new SingleFieldSubscriptionsRule(context)),
        new(nameof(KnownTypeNamesRule), context => new KnownTypeNamesRule(context)),
        new(nameof(FragmentsOnCompositeTypesRule), context => new FragmentsOnCompositeTypesRule(context)),
        new(nameof(VariablesAreInputTypesRule), context => new VariablesAreInputTypesRule(context)),
        new(nameof(ScalarLeafsRule), context => new ScalarLeafsRule(context)),
        new(nameof(FieldsOnCorrectTypeRule), context => new FieldsOnCorrectTypeRule(context)),
        new(nameof(UniqueFragmentNamesRule), context => new UniqueFragmentNamesRule(context)),
        new(nameof(KnownFragmentNamesRule), context => new KnownFragmentNamesRule(context)),
        new(nameof(NoUnusedFragmentsRule), context => new NoUnusedFragmentsRule(context)),
        new(nameof(PossibleFragmentSpreadsRule), context => new PossibleFragmentSpreadsRule(context)),
        new(nameof(NoFragmentCyclesRule), context => new NoFragmentCyclesRule(context)),
        new(nameof(UniqueVariableNamesRule), context => new UniqueVariableNamesRule(context)),
        new(nameof(NoUndefinedVariablesRule), context => new NoUndefinedVariablesRule(context)),
        new(nameof(NoUnusedVariablesRule), context => new NoUnusedVariablesRule(context)),
        new(nameof(KnownDirectivesRule), context => new KnownDirectivesRule(context)),
        new(nameof(UniqueDirectivesPerLocationRule), context => new UniqueDirectivesPerLocationRule(context)),
        new(nameof(DeferStreamDirectiveOnRootFieldRule), context => new DeferStreamDirectiveOnRootFieldRule(context)),
        new(nameof(DeferStreamDirectiveOnValidOperationsRule), context => new DeferStreamDirectiveOnValidOperationsRule(context)),
        new(nameof(DeferStreamDirectiveLabelRule), context => new DeferStreamDirectiveLabelRule(context)),
        new(nameof(StreamDirectiveOnListFieldRule), context => new StreamDirectiveOnListFieldRule(context)),
        new(nameof(KnownArgumentNamesRule), context => new KnownArgumentNamesRule(context)),
        new(nameof(UniqueArgumentNamesRule), context => new UniqueArgumentNamesRule(context)),
        new(nameof(ValuesOfCorrectTypeRule), context => new ValuesOfCorrectTypeRule(context)),
        new(nameof(ProvidedRequiredArgumentsRule), context => new ProvidedRequiredArgumentsRule(context)),
        new(nameof(VariablesInAllowedPositionRule), context => new VariablesInAllowedPositionRule(context)),
        new(nameof(OverlappingFieldsCanBeMergedRule), context => new OverlappingFieldsCanBeMergedRule(context)),
        new(nameof(UniqueInputFieldNamesRule), context => new UniqueInputFieldNamesRule(context)),
        new(nameof(MaxIntrospectionDepthRule), context => new MaxIntrospectionDepthRule(context)),
    ];
}
