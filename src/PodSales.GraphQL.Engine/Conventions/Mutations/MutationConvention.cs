using System.Collections.Immutable;
using System.Reflection;
using PodSales.GraphQL.Engine.SchemaBuilding;
using PodSales.GraphQL.Engine.Types;

namespace PodSales.GraphQL.Engine.Conventions.Mutations;

/// <summary>Gives mutations one input object, a payload, and errors in it.</summary>
internal sealed class MutationConvention(SchemaDraft draft)
{
    private const string MutationName = "{MutationName}";

    private ErrorTypes Errors => field ??= new ErrorTypes(draft);

    private MutationConventionOptions Options => draft.Configuration.Mutations ?? default;

    /// <summary>The argument that holds a mutation's input; null where the method's parameters are arguments themselves.</summary>
    public string? InputArgumentOf(MemberInfo member, string fieldName) => Applies(member) && !TakesInput(member, fieldName)
        ? member.GetCustomAttribute<UseMutationConventionAttribute>()?.InputArgumentName ?? Options.InputArgumentName ?? "input"
        : null;

    /// <summary>The parts of a mutation; null where it stays as it is written.</summary>
    public MutationParts? For(MemberInfo member, string fieldName)
    {
        if (!Applies(member))
        {
            return null;
        }

        var attribute = member.GetCustomAttribute<UseMutationConventionAttribute>();
        var name = Names.Pascal(fieldName);
        var errorName = attribute?.PayloadErrorTypeName ?? Named(Options.PayloadErrorTypeNamePattern ?? $"{MutationName}Error", name);
        return new MutationParts(draft)
        {
            MutationName = fieldName,
            InputArgument = InputArgumentOf(member, fieldName),
            InputTypeName = InputTypeName(member, fieldName),
            PayloadTypeName = attribute?.PayloadTypeName ?? Named(Options.PayloadTypeNamePattern ?? $"{MutationName}Payload", name),
            PayloadFieldName = attribute?.PayloadFieldName,
            ErrorsFieldName = attribute?.PayloadErrorsFieldName ?? Options.PayloadErrorsFieldName ?? "errors",
            Errors = ErrorsOf(member) is { IsEmpty: false } errors ? Errors.Create(errorName, $"Why {fieldName} may be refused.", errors, member) : null,
        };
    }

    private static ImmutableArray<Type> ErrorsOf(MemberInfo member) =>
    [
        .. member.GetCustomAttributes<ErrorAttribute>().Select(error => error.ErrorType),
        .. member is MethodInfo method ? AnnotatedTypes.ErrorsOf(method.ReturnType) : [],
    ];

    private string InputTypeName(MemberInfo member, string fieldName) =>
        member.GetCustomAttribute<UseMutationConventionAttribute>()?.InputTypeName
        ?? Named(Options.InputTypeNamePattern ?? $"{MutationName}Input", Names.Pascal(fieldName));

    /// <summary>Whether the method was written with the input object that the convention would make.</summary>
    private bool TakesInput(MemberInfo member, string fieldName) => member is MethodInfo method
        && method.GetParameters().Any(parameter =>
            parameter.ParameterType is { IsClass: true } type && type != typeof(string) && draft.Names.Input(type) == InputTypeName(member, fieldName));

    private static string Named(string pattern, string name) => pattern.Replace(MutationName, name, StringComparison.Ordinal);

    private bool Applies(MemberInfo member)
    {
        var attribute = member.GetCustomAttribute<UseMutationConventionAttribute>();
        return draft.Configuration.Mutations is { } options
            && attribute?.Disable is not true
            && (attribute is not null || options.ApplyToAllMutations is not false);
    }
}
