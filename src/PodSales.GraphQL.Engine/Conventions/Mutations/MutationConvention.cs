using System.Collections.Immutable;
using System.Reflection;
using PodSales.GraphQL.Engine.SchemaBuilding;
using PodSales.GraphQL.Engine.SchemaBuilding.Configurations;
using PodSales.GraphQL.Engine.Types;

namespace PodSales.GraphQL.Engine.Conventions.Mutations;

/// <summary>Gives mutations one input object, a payload, and errors in it.</summary>
internal sealed class MutationConvention(SchemaDraft draft)
{
    private const string MutationName = "{MutationName}";

    private ErrorTypes Errors => field ??= new ErrorTypes(draft);

    private MutationConventionOptions Options => draft.Configuration.Mutations ?? default;

    /// <summary>The argument that holds a mutation's input; null where the method's parameters are arguments themselves.</summary>
    public string? InputArgumentOf(FieldConfiguration field) => Applies(field) && !TakesInput(field)
        ? field.Annotations.Find<UseMutationConventionAttribute>()?.InputArgumentName ?? Options.InputArgumentName ?? "input"
        : null;

    /// <summary>The parts of a mutation; null where it stays as it is written.</summary>
    public MutationParts? For(FieldConfiguration field)
    {
        if (!Applies(field))
        {
            return null;
        }

        var attribute = field.Annotations.Find<UseMutationConventionAttribute>();
        var name = Names.Pascal(field.Name);
        var errorName = attribute?.PayloadErrorTypeName ?? Named(Options.PayloadErrorTypeNamePattern ?? $"{MutationName}Error", name);
        return new MutationParts(draft)
        {
            MutationName = field.Name,
            InputArgument = InputArgumentOf(field),
            InputTypeName = InputTypeName(field),
            PayloadTypeName = attribute?.PayloadTypeName ?? Named(Options.PayloadTypeNamePattern ?? $"{MutationName}Payload", name),
            PayloadFieldName = attribute?.PayloadFieldName,
            ErrorsFieldName = attribute?.PayloadErrorsFieldName ?? Options.PayloadErrorsFieldName ?? "errors",
            Errors = ErrorsOf(field) is { IsEmpty: false } errors ? Errors.Create(errorName, $"Why {field.Name} may be refused.", errors, field) : null,
        };
    }

    private static ImmutableArray<Type> ErrorsOf(FieldConfiguration field) =>
    [
        .. field.Annotations.All<ErrorAttribute>().Select(error => error.ErrorType),
        .. AnnotatedTypes.ErrorsOf(field.DeclaredResult),
    ];

    private string InputTypeName(FieldConfiguration field) =>
        field.Annotations.Find<UseMutationConventionAttribute>()?.InputTypeName
        ?? Named(Options.InputTypeNamePattern ?? $"{MutationName}Input", Names.Pascal(field.Name));

    /// <summary>Whether the method was written with the input object that the convention would make.</summary>
    private bool TakesInput(FieldConfiguration field) => field.Member is MethodInfo method
        && method.GetParameters().Any(parameter =>
            parameter.ParameterType is { IsClass: true } type && type != typeof(string) && draft.Names.Input(type) == InputTypeName(field));

    private static string Named(string pattern, string name) => pattern.Replace(MutationName, name, StringComparison.Ordinal);

    private bool Applies(FieldConfiguration field)
    {
        var attribute = field.Annotations.Find<UseMutationConventionAttribute>();
        return draft.Configuration.Mutations is { } options
            && attribute?.Disable is not true
            && (attribute is not null || options.ApplyToAllMutations is not false);
    }
}
