namespace PodSales.GraphQL.Engine.Types;

/// <summary>The mutation takes one input object and answers with a payload.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property)]
public sealed class UseMutationConventionAttribute : ObjectFieldDescriptorAttribute
{
    /// <summary>The input type's name; null makes it from the pattern.</summary>
    public string? InputTypeName { get; set; }

    /// <summary>The argument's name; null means <c>input</c>.</summary>
    public string? InputArgumentName { get; set; }

    /// <summary>The payload type's name; null makes it from the pattern.</summary>
    public string? PayloadTypeName { get; set; }

    /// <summary>The name of the payload's field for the result; null takes the result type's.</summary>
    public string? PayloadFieldName { get; set; }

    /// <summary>The name of the union of errors; null makes it from the pattern.</summary>
    public string? PayloadErrorTypeName { get; set; }

    /// <summary>The name of the payload's field for the errors; null means <c>errors</c>.</summary>
    public string? PayloadErrorsFieldName { get; set; }

    /// <summary>Whether the mutation stays as it is written.</summary>
    public bool Disable { get; set; }
}
