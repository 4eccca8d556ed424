using System.Globalization;
using PodSales.GraphQL.Engine.Language;
using PodSales.GraphQL.Engine.Language.Syntax;

namespace PodSales.GraphQL.Engine.Validation;

/// <content>Variables and values.</content>
internal static partial class Messages
{
    /// <summary>The most characters of a value that a message shows; a longer one is only measured.</summary>
    private const int LongestValue = 1_000;

    /// <summary>A value as a message shows it.</summary>
    public static string Found(ValueNode value)
    {
        var length = value.Span.End - value.Span.Start;
        return length <= LongestValue
            ? Printer.Print(value)
            : string.Create(CultureInfo.InvariantCulture, $"a value of {length} characters");
    }

    public static string VariableOfOutputType(string variable, string type) =>
        $"Variable \"${variable}\" cannot be non-input type \"{type}\".";

    public static string UndefinedVariable(string variable, string? operation) => operation is null
        ? $"Variable \"${variable}\" is not defined."
        : $"Variable \"${variable}\" is not defined by operation \"{operation}\".";

    public static string UnusedVariable(string variable, string? operation) => operation is null
        ? $"Variable \"${variable}\" is never used."
        : $"Variable \"${variable}\" is never used in operation \"{operation}\".";

    public static string VariableInWrongPosition(string variable, string type, string expected) =>
        $"Variable \"${variable}\" of type \"{type}\" used in position expecting type \"{expected}\".";

    public static string NullableVariableInOneOf(string variable, string type, string inputObject) =>
        $"Variable \"${variable}\" is of type \"{type}\" but must be non-nullable to be used for OneOf Input Object \"{inputObject}\".";

    /// <summary>A value that a scalar of the application's own refuses, with the reason where it gives one.</summary>
    public static string NotOfScalar(string type, string? reason, string found) => reason is null
        ? $"Expected value of type \"{type}\", found: {found}."
        : $"Expected value of type \"{type}\", but encountered error \"{reason}\"; found: {found}.";

    public static string NullForNonNull(string type) => $"Expected value of non-null type \"{type}\" not to be null.";

    public static string NotAnObject(string type, string found) =>
        $"Expected value of type \"{type}\" to be an object, found: {found}.";

    public static string MissingInputField(string type, string field, string found) =>
        $"Expected value of type \"{type}\" to include required field \"{field}\", found: {found}.";

    public static string UnknownInputField(string type, string field, string didYouMean, string found) =>
        $"Expected value of type \"{type}\" not to include unknown field \"{field}\"{(didYouMean.Length == 0 ? ", found" : $".{didYouMean} Found")}: {found}.";

    public static string NotExactlyOneField(string type) =>
        $"Within OneOf Input Object type \"{type}\", exactly one field must be specified, and the value for that field must be non-null.";

    public static string NotAnEnumValue(string type, string found, string didYouMean) =>
        $"Enum \"{type}\" cannot represent non-enum value: {found}.{didYouMean}";

    public static string UnknownEnumValue(string type, string value, string didYouMean) =>
        $"Value \"{value}\" does not exist in \"{type}\" enum.{didYouMean}";
}
