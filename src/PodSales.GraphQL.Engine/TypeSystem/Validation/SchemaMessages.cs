using PodSales.GraphQL.Engine.Language;

namespace PodSales.GraphQL.Engine.TypeSystem.Validation;

/// <summary>What schema validation says, in the words of the reference implementation. Elements are named by their coordinates.</summary>
internal static class SchemaMessages
{
    public const string NoQueryType = "Query root type must be provided.";

    public static string RootIsNoObject(OperationType operation, string type) =>
        $"{operation} root type must be Object type{(operation == OperationType.Query ? "" : " if provided")}, it cannot be {type}.";

    public static string SharedRoot(string type, OperationType[] operations) =>
        $"All root types must be different, \"{type}\" type is used as {AllOf([.. operations.Select(operation => operation.Keyword())])} root types.";

    public static string ReservedName(string name) =>
        $"Name \"{name}\" must not begin with \"__\", which is reserved by GraphQL introspection.";

    public static string NoLocations(string directive) => $"Directive @{directive} must include 1 or more locations.";

    public static string NoFields(string type) => $"Type {type} must define one or more fields.";

    public static string NoInputFields(string type) => $"Input Object type {type} must define one or more fields.";

    public static string NoEnumValues(string type) => $"Enum type {type} must define one or more values.";

    public static string NoMembers(string union) => $"Union type {union} must define one or more member types.";

    public static string MemberTwice(string union, string member) => $"Union type {union} can only include type {member} once.";

    public static string MemberIsNoObject(string union, string member) =>
        $"Union type {union} can only include Object types, it cannot include {member}.";

    public static string NoOutputType(string field, GraphQLType type) => $"The type of {field} must be Output Type but got: {type}.";

    public static string NoInputType(string input, GraphQLType type) => $"The type of {input} must be Input Type but got: {type}.";

    public static string RequiredArgumentDeprecated(string argument) => $"Required argument {argument} cannot be deprecated.";

    public static string RequiredFieldDeprecated(string field) => $"Required input field {field} cannot be deprecated.";

    public static string OneOfFieldNonNull(string field) => $"OneOf input field {field} must be nullable.";

    public static string OneOfFieldWithDefault(string field) => $"OneOf input field {field} cannot have a default value.";

    public static string InvalidDefault(string input, string path, string error) => $"{input} has invalid default value{path}: {error}";

    public static string NotFinite(string type, IEnumerable<string> fields) =>
        $"Input Object {type} cannot be provided a finite value because it references itself through fields: {string.Join(", ", fields)}.";

    public static string DefaultInCircle(string field, string[] others) =>
        $"Invalid circular reference. The default value of Input Object field {field} references itself{(others is [] ? "" : $" via the default values of: {string.Join(", ", others)}")}.";

    public static string ImplementsNoInterface(string type, string other) =>
        $"Type {type} must only implement Interface types, it cannot implement {other}.";

    public static string ImplementsItself(string type) =>
        $"Type {type} cannot implement itself because it would create a circular reference.";

    public static string ImplementsInCircle(string type, string implemented) =>
        $"Type {type} cannot implement {implemented} because it would create a circular reference.";

    public static string ImplementsTwice(string type, string implemented) => $"Type {type} can only implement {implemented} once.";

    public static string AncestorMissing(string type, string ancestor, string implemented) =>
        $"Type {type} must implement {ancestor} because it is implemented by {implemented}.";

    public static string InterfaceFieldMissing(string expected, string type) =>
        $"Interface field {expected} expected but {type} does not provide it.";

    public static string InterfaceFieldType(string expected, GraphQLType expectedType, string field, GraphQLType type) =>
        $"Interface field {expected} expects type {expectedType} but {field} is type {type}.";

    public static string InterfaceArgumentMissing(string expected, string field) =>
        $"Interface field argument {expected} expected but {field} does not provide it.";

    public static string InterfaceArgumentType(string expected, GraphQLType expectedType, string argument, GraphQLType type) =>
        $"Interface field argument {expected} expects type {expectedType} but {argument} is type {type}.";

    public static string FurtherArgumentRequired(string argument, GraphQLType type, string expectedField) =>
        $"Argument \"{argument}\" must not be required type \"{type}\" if not provided by the Interface field \"{expectedField}\".";

    public static string OnlyImplementationDeprecated(string expected, string field) =>
        $"Interface field {expected} is not deprecated, so implementation field {field} must not be deprecated.";

    private static string AllOf(string[] items) => items switch
    {
        [var first, var second] => $"{first} and {second}",
        [.. var others, var last] => $"{string.Join(", ", others)}, and {last}",
        [] => "",
    };
}
