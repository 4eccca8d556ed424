namespace PodSales.GraphQL.Engine.Types;

/// <summary>How mutation conventions name what they make; null means the default.</summary>
public struct MutationConventionOptions : IEquatable<MutationConventionOptions>
{
    /// <summary>The input type's name. Default: <c>{MutationName}Input</c>.</summary>
    public string? InputTypeNamePattern { get; set; }

    /// <summary>The argument's name. Default: <c>input</c>.</summary>
    public string? InputArgumentName { get; set; }

    /// <summary>The payload type's name. Default: <c>{MutationName}Payload</c>.</summary>
    public string? PayloadTypeNamePattern { get; set; }

    /// <summary>The name of the union of errors. Default: <c>{MutationName}Error</c>.</summary>
    public string? PayloadErrorTypeNamePattern { get; set; }

    /// <summary>The name of the payload's field for the errors. Default: <c>errors</c>.</summary>
    public string? PayloadErrorsFieldName { get; set; }

    /// <summary>Whether mutations follow the conventions without <see cref="UseMutationConventionAttribute"/>. Default: true.</summary>
    public bool? ApplyToAllMutations { get; set; }

    /// <summary>Whether two sets of options say the same.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(MutationConventionOptions left, MutationConventionOptions right) => left.Equals(right);

    /// <summary>Whether two sets of options differ.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(MutationConventionOptions left, MutationConventionOptions right) => !left.Equals(right);

    /// <inheritdoc/>
    public readonly bool Equals(MutationConventionOptions other) =>
        InputTypeNamePattern == other.InputTypeNamePattern
        && InputArgumentName == other.InputArgumentName
        && PayloadTypeNamePattern == other.PayloadTypeNamePattern
        && PayloadErrorTypeNamePattern == other.PayloadErrorTypeNamePattern
        && PayloadErrorsFieldName == other.PayloadErrorsFieldName
        && ApplyToAllMutations == other.ApplyToAllMutations;

    /// <inheritdoc/>
    public override readonly bool Equals(object? obj) => obj is MutationConventionOptions other && Equals(other);

    /// <inheritdoc/>
    public override readonly int GetHashCode() => HashCode.Combine(
        InputTypeNamePattern, InputArgumentName, PayloadTypeNamePattern, PayloadErrorTypeNamePattern, PayloadErrorsFieldName, ApplyToAllMutations);
}
