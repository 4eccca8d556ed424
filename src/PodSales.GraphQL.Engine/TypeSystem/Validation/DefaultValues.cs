using System.Globalization;
using PodSales.GraphQL.Engine.Validation;

namespace PodSales.GraphQL.Engine.TypeSystem.Validation;

/// <summary>The default of an argument or input field is a value of its type (specification, "Input Values", "Type Validation").</summary>
internal static class DefaultValues
{
    public static void Check(InputValueDefinition input, string coordinate, SchemaErrors errors)
    {
        if (input.DefaultValue is not { } value || !input.Type.IsInputType)
        {
            return;
        }

        var literals = new LiteralValues(
            (_, message, node, path) => errors.Report(SchemaMessages.InvalidDefault(coordinate, Describe(path!), message), node),
            (unknown, known, what) => Messages.DidYouMean(Suggestions.For(unknown, known), what));
        literals.Check(value, input.Type, Path.Root);
    }

    /// <summary>The place inside the default, with a space before it: <c> at [0].price</c>; nothing for the whole of it.</summary>
    private static string Describe(Path path) => path.IsRoot
        ? ""
        : $" at {string.Concat(path.ToList().Select(segment => segment is int index
            ? string.Create(CultureInfo.InvariantCulture, $"[{index}]")
            : $".{segment}"))}";
}
