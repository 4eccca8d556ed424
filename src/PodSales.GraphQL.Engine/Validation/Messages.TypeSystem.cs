namespace PodSales.GraphQL.Engine.Validation;

/// <content>Documents of the type system.</content>
internal static partial class Messages
{
    public const string SchemaInExtension = "Cannot define a new schema within a schema extension.";

    public const string SecondSchema = "Must provide only one schema definition.";

    public static string RootTypeExists(string operation) =>
        $"Type for {operation} already defined in the schema. It cannot be redefined.";

    public static string DuplicateRootType(string operation) => $"There can be only one {operation} type in schema.";

    public static string TypeExists(string type) =>
        $"Type \"{type}\" already exists in the schema. It cannot also be defined in this type definition.";

    public static string DuplicateType(string type) => $"There can be only one type named \"{type}\".";

    public static string DirectiveExists(string directive) =>
        $"Directive \"@{directive}\" already exists in the schema. It cannot be redefined.";

    public static string DuplicateDirectiveDefinition(string directive) => $"There can be only one directive named \"@{directive}\".";

    public static string MemberExists(string kind, string member) =>
        $"{kind} \"{member}\" already exists in the schema. It cannot also be defined in this type extension.";

    public static string DuplicateMember(string kind, string member) => $"{kind} \"{member}\" can only be defined once.";

    public static string WrongKindExtended(string kind, string type) => $"Cannot extend non-{kind} type \"{type}\".";

    public static string UnknownTypeExtended(string type, string didYouMean) =>
        $"Cannot extend type \"{type}\" because it is not defined.{didYouMean}";
}
