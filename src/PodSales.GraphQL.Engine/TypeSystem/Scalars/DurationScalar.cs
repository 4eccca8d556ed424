using System.Text.RegularExpressions;
using System.Xml;

namespace PodSales.GraphQL.Engine.TypeSystem.Scalars;

/// <summary><c>Duration</c>: a length of time as ISO 8601 writes it. Years and months are refused, for their length is not fixed.</summary>
internal sealed partial class DurationScalar() : TextScalar<TimeSpan>("Duration")
{
    protected override string Form => "a duration such as \"PT1H30M\", without years and months";

    protected override bool TryParse(string text, out TimeSpan value)
    {
        value = default;
        if (!Pattern().IsMatch(text))
        {
            return false;
        }

        try
        {
            value = XmlConvert.ToTimeSpan(text);
            return true;
        }
        catch (Exception exception) when (exception is OverflowException or FormatException)
        {
            return false;
        }
    }

    protected override string Format(TimeSpan value) => XmlConvert.ToString(value);

    [GeneratedRegex(@"^-?P(?=[0-9T])([0-9]+D)?(T(?=[0-9])([0-9]+H)?([0-9]+M)?([0-9]+(\.[0-9]+)?S)?)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
