using System.Globalization;
using System.Text.RegularExpressions;
using PodSales.GraphQL.Engine.Resolvers;

namespace PodSales.GraphQL.Engine.Conventions.Subscriptions;

/// <summary>The name of a topic, in which arguments in braces stand for their values.</summary>
internal sealed partial class TopicTemplate(string text)
{
    /// <summary>The topic of one request. Values are written without regard to culture.</summary>
    public string Format(IResolverContext context) => Placeholder().Replace(text, match =>
        Convert.ToString(context.ArgumentValue<object?>(match.Groups["name"].Value), CultureInfo.InvariantCulture) ?? "");

    [GeneratedRegex(@"\{(?<name>[_A-Za-z][_0-9A-Za-z]*)\}", RegexOptions.CultureInvariant)]
    private static partial Regex Placeholder();
}
