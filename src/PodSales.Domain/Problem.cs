namespace PodSales.Domain;

/// <summary>A reason why something asked for is not done.</summary>
/// <param name="Code">Stable, in capitals (<c>FLIGHT_IN_THE_PAST</c>): what programs decide by.</param>
/// <param name="Message">What was wrong, with which value, and what to do: for the person who can fix it.</param>
/// <param name="Field">The field of the input it is about, in camel case; null when it is about the whole.</param>
public sealed record Problem(string Code, string Message, string? Field = null)
{
    internal static Problem Required(string field) =>
        new("REQUIRED", $"Expected a value for {field}, found none.", field);

    internal static Problem TooLong(string field, int limit, int length) =>
        new("TOO_LONG", $"Expected at most {limit} characters for {field}, found {length}.", field);

    internal static void ThrowIfAny(IEnumerable<Problem> problems, string parameter)
    {
        if (problems.FirstOrDefault() is { } problem)
        {
            throw new ArgumentException(problem.Message, parameter);
        }
    }

    internal static IEnumerable<Problem> InText(string field, string? value, int limit)
    {
        if (string.IsNullOrWhiteSpace(value))
        {
            yield return Required(field);
        }
        else if (value.Length > limit)
        {
            yield return TooLong(field, limit, value.Length);
        }
    }

    internal static IEnumerable<Problem> InOptionalText(string field, string? value, int limit) =>
        value?.Length > limit ? [TooLong(field, limit, value.Length)] : [];
}
