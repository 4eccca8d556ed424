namespace PodSales.GraphQL.Engine.Execution;

/// <summary>The stable codes of execution, as <c>extensions.code</c>.</summary>
internal static class ErrorCodes
{
    public const string InvalidValue = "HC0001";
    public const string InvalidLiteral = "HC0002";
    public const string NoDocument = "HC0015";
    public const string DocumentNotFound = "HC0020";
    public const string VariableOfOutputType = "HC0017";
    public const string NullableVariableInOneOf = "HC0057";
    public const string InvalidVariable = "HC0016";
    public const string NonNull = "HC0018";
    public const string Syntax = "HC0014";
    public const string SlicingArguments = "HC0082";
    public const string Timeout = "HC0045";
    public const string InvalidLeafValue = "EXEC_INVALID_LEAF_VALUE";
    public const string NotAList = "EXEC_LIST_TYPE_NOT_SUPPORTED";
    public const string UnresolvedAbstractType = "EXEC_UNABLE_TO_RESOLVE_ABSTRACT_TYPE";
    public const string OperationNotAllowed = "OPERATION_NOT_ALLOWED";

    /// <summary>The code of a OneOf input object that has not one field with a value: none, several, or one that is null.</summary>
    /// <param name="fields">How many fields it has.</param>
    public static string NotOneField(int fields) => fields switch
    {
        0 => "HC0054",
        1 => "HC0056",
        _ => "HC0055",
    };
}
