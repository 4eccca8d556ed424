using System.Collections.Immutable;
using System.Globalization;
using PodSales.GraphQL.Engine.Language.Syntax;

namespace PodSales.GraphQL.Engine.CostAnalysis;

/// <summary>What the cost directives say where they are applied in SDL.</summary>
internal static class AppliedCosts
{
    /// <summary>The weight that <c>@cost</c> gives; null where it is not applied, or gives no number.</summary>
    public static double? Weight(IEnumerable<DirectiveNode> directives) =>
        Argument(Find(directives, CostDirectives.Cost.Name), "weight") is StringValueNode text
        && double.TryParse(text.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var weight)
            ? weight
            : null;

    /// <summary>What <c>@listSize</c> says; null where it is not applied.</summary>
    public static ListSize? ListSize(IEnumerable<DirectiveNode> directives) =>
        Find(directives, CostDirectives.ListSize.Name) is not { } directive ? null : new ListSize
        {
            AssumedSize = Number(directive, "assumedSize"),
            SlicingArguments = Names(directive, "slicingArguments"),
            SlicingArgumentDefaultValue = Number(directive, "slicingArgumentDefaultValue"),
            SizedFields = Names(directive, "sizedFields"),
            RequiresOneSlicingArgument = !Names(directive, "slicingArguments").IsEmpty
                && Argument(directive, "requireOneSlicingArgument") is not BooleanValueNode { Value: false },
        };

    private static DirectiveNode? Find(IEnumerable<DirectiveNode> directives, string name) =>
        directives.FirstOrDefault(directive => directive.Name.Value == name);

    private static ValueNode? Argument(DirectiveNode? directive, string name) =>
        directive?.Arguments.FirstOrDefault(argument => argument.Name.Value == name)?.Value;

    private static int? Number(DirectiveNode directive, string name) =>
        Argument(directive, name) is IntValueNode number && int.TryParse(number.Value, CultureInfo.InvariantCulture, out var value) ? value : null;

    private static ImmutableArray<string> Names(DirectiveNode directive, string name) =>
        Argument(directive, name) is ListValueNode list ? [.. list.Values.OfType<StringValueNode>().Select(item => item.Value)] : [];
}
