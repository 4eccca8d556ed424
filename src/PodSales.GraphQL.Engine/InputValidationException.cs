using System.Globalization;

namespace PodSales.GraphQL.Engine;

/// <summary>A value of an argument breaks a rule that its C# declaration states by an attribute such as <c>[Range]</c>.</summary>
/// <remarks>
/// It is thrown before the resolver runs, once for each broken rule. A mutation that declares an error class for it by
/// <c>[Error&lt;T&gt;]</c> answers with that error; everywhere else it becomes an error of the field.
/// </remarks>
public sealed class InputValidationException : GraphQLException
{
    /// <summary>Refuses a value.</summary>
    /// <param name="message">What the value should be.</param>
    /// <param name="inputPath">Where it stands: the argument, then fields and list indexes.</param>
    /// <param name="rule">The rule, named as its attribute without <c>Attribute</c>.</param>
    /// <param name="coordinate">The field whose argument it is, such as <c>Query.books</c>.</param>
    public InputValidationException(string message, Path inputPath, string rule, string coordinate)
        : base(ErrorBuilder.New()
            .SetMessage(message)
            .SetCode(InvalidInput)
            .SetExtension("inputPath", inputPath?.ToList())
            .SetExtension("rule", rule)
            .SetExtension("coordinate", coordinate)
            .Build())
    {
        ArgumentNullException.ThrowIfNull(inputPath);
        InputPath = inputPath;
        Rule = rule;
        Coordinate = coordinate;
    }

    /// <summary>The stable code, <c>INVALID_INPUT</c>.</summary>
    public string Code => Errors[0].Code!;

    /// <summary>Where the value stands: the argument, then fields and list indexes.</summary>
    [GraphQLIgnore]
    public Path InputPath { get; }

    /// <summary>Where the value stands, as text: <c>["input", "lines", "0", "price"]</c>.</summary>
    public IReadOnlyList<string> Path => [.. InputPath.ToList().Select(segment => Convert.ToString(segment, CultureInfo.InvariantCulture)!)];

    /// <summary>The rule, named as its attribute without <c>Attribute</c>: <c>Range</c>, <c>StringLength</c>.</summary>
    public string Rule { get; }

    /// <summary>The field whose argument it is, such as <c>Query.books</c>.</summary>
    public string Coordinate { get; }

    private static string InvalidInput => "INVALID_INPUT";
}
