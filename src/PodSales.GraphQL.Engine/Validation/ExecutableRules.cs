using System.Collections.Immutable;
using PodSales.GraphQL.Engine.Validation.Rules;

namespace PodSales.GraphQL.Engine.Validation;

/// <summary>The rules for executable documents.</summary>
internal static class ExecutableRules
{
    public static ImmutableArray<ExecutableRule> All { get; } =
    [
        new(nameof(ExecutableDefinitionsRule), "Executable-Definitions", context => new ExecutableDefinitionsRule(context)),
        new(nameof(KnownOperationTypesRule), "Operation-Type-Existence", context => new KnownOperationTypesRule(context)),
        new(nameof(UniqueOperationNamesRule), "Operation-Name-Uniqueness", context => new UniqueOperationNamesRule(context)),
        new(nameof(LoneAnonymousOperationRule), "Lone-Anonymous-Operation", context => new LoneAnonymousOperationRule(context)),
        new(nameof(SingleFieldSubscriptionsRule), "Single-Root-Field", context => new SingleFieldSubscriptionsRule(context)),
        new(nameof(KnownTypeNamesRule), "Fragment-Spread-Type-Existence", context => new KnownTypeNamesRule(context)),
        new(nameof(FragmentsOnCompositeTypesRule), "Fragments-on-Object-Interface-or-Union-Types", context => new FragmentsOnCompositeTypesRule(context)),
        new(nameof(VariablesAreInputTypesRule), "Variables-Are-Input-Types", context => new VariablesAreInputTypesRule(context)),
        new(nameof(ScalarLeafsRule), "Leaf-Field-Selections", context => new ScalarLeafsRule(context)),
        new(nameof(FieldsOnCorrectTypeRule), "Field-Selections", context => new FieldsOnCorrectTypeRule(context)),
        new(nameof(UniqueFragmentNamesRule), "Fragment-Name-Uniqueness", context => new UniqueFragmentNamesRule(context)),
        new(nameof(KnownFragmentNamesRule), "Fragment-Spread-Target-Defined", context => new KnownFragmentNamesRule(context)),
        new(nameof(NoUnusedFragmentsRule), "Fragments-Must-Be-Used", context => new NoUnusedFragmentsRule(context)),
        new(nameof(PossibleFragmentSpreadsRule), "Fragment-Spread-Is-Possible", context => new PossibleFragmentSpreadsRule(context)),
        new(nameof(NoFragmentCyclesRule), "Fragment-Spreads-Must-Not-Form-Cycles", context => new NoFragmentCyclesRule(context)),
        new(nameof(UniqueVariableNamesRule), "Variable-Uniqueness", context => new UniqueVariableNamesRule(context)),
        new(nameof(NoUndefinedVariablesRule), "All-Variable-Uses-Defined", context => new NoUndefinedVariablesRule(context)),
        new(nameof(NoUnusedVariablesRule), "All-Variables-Used", context => new NoUnusedVariablesRule(context)),
        new(nameof(KnownDirectivesRule), "Directives-Are-Defined", context => new KnownDirectivesRule(context)),
        new(nameof(UniqueDirectivesPerLocationRule), "Directives-Are-Unique-per-Location", context => new UniqueDirectivesPerLocationRule(context)),
        new(nameof(DeferStreamDirectiveOnRootFieldRule), null, context => new DeferStreamDirectiveOnRootFieldRule(context)),
        new(nameof(DeferStreamDirectiveOnValidOperationsRule), null, context => new DeferStreamDirectiveOnValidOperationsRule(context)),
        new(nameof(DeferStreamDirectiveLabelRule), null, context => new DeferStreamDirectiveLabelRule(context)),
        new(nameof(StreamDirectiveOnListFieldRule), null, context => new StreamDirectiveOnListFieldRule(context)),
        new(nameof(KnownArgumentNamesRule), "Argument-Names", context => new KnownArgumentNamesRule(context)),
        new(nameof(UniqueArgumentNamesRule), "Argument-Uniqueness", context => new UniqueArgumentNamesRule(context)),
        new(nameof(ValuesOfCorrectTypeRule), "Values-of-Correct-Type", context => new ValuesOfCorrectTypeRule(context)),
        new(nameof(ProvidedRequiredArgumentsRule), "Required-Arguments", context => new ProvidedRequiredArgumentsRule(context)),
        new(nameof(VariablesInAllowedPositionRule), "All-Variable-Usages-Are-Allowed", context => new VariablesInAllowedPositionRule(context)),
        new(nameof(OverlappingFieldsCanBeMergedRule), "Field-Selection-Merging", context => new OverlappingFieldsCanBeMergedRule(context)),
        new(nameof(UniqueInputFieldNamesRule), "Input-Object-Field-Uniqueness", context => new UniqueInputFieldNamesRule(context)),
        new(nameof(MaxIntrospectionDepthRule), null, context => new MaxIntrospectionDepthRule(context)),
    ];
}
