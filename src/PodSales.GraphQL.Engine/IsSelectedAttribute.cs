namespace PodSales.GraphQL.Engine;

/// <summary>The parameter tells whether the operation selects one of the fields below this one.</summary>
/// <param name="fieldNames">The names of fields of the object, or of the list's objects, that this field gives.</param>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class IsSelectedAttribute(params string[] fieldNames) : Attribute
{
    /// <summary>The names of the fields, of which one suffices.</summary>
    public IReadOnlyList<string> FieldNames { get; } = fieldNames;
}
