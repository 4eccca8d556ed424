namespace PodSales.GraphQL.Engine.Validation;

/// <content>Fields that cannot be merged.</content>
internal static partial class Messages
{
    private const int MaxDetailLength = 1000;

    public const string DifferingArguments = "they have differing arguments";

    public static string FieldsConflict(string responseName, string reason) =>
        $"Fields \"{Shorten(responseName)}\" conflict because {reason}. Use different aliases on the fields to fetch both if this was intentional.";

    public static string DifferentFields(string left, string right) =>
        $"\"{Shorten(left)}\" and \"{Shorten(right)}\" are different fields";

    public static string ConflictingTypes(string left, string right) =>
        $"they return conflicting types \"{left}\" and \"{right}\"";

    /// <summary>Words the conflicts below a field as the reason for the field's own; those after the thousandth character are left out.</summary>
    public static string SubfieldsConflict(IEnumerable<(string ResponseName, string Reason)> conflicts)
    {
        var text = "";
        foreach (var (responseName, reason) in conflicts)
        {
            text += $"{(text.Length == 0 ? "" : " and ")}subfields \"{Shorten(responseName)}\" conflict because {reason}";
            if (text.Length > MaxDetailLength)
            {
                break;
            }
        }

        return Shorten(text);
    }

    private static string Shorten(string text) =>
        text.Length > MaxDetailLength ? text[..MaxDetailLength] + "..." : text;
}
