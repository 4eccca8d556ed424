namespace PodSales.GraphQL.Engine.Validation;

/// <content>Fragments and subscriptions.</content>
internal static partial class Messages
{
    public static string UnknownFragment(string name) => $"Unknown fragment \"{name}\".";

    public static string UnusedFragment(string name) => $"Fragment \"{name}\" is never used.";

    public static string FragmentOnNonComposite(string? fragment, string type) =>
        $"Fragment{Named(fragment)} cannot condition on non composite type \"{type}\".";

    public static string ImpossibleSpread(string? fragment, string parentType, string type) =>
        $"Fragment{Named(fragment)} cannot be spread here as objects of type \"{parentType}\" can never be of type \"{type}\".";

    public static string FragmentCycle(string fragment, IReadOnlyCollection<string> via) =>
        $"Cannot spread fragment \"{fragment}\" within itself{(via.Count == 0 ? "" : " via " + string.Join(", ", via.Select(Quote)))}.";

    public static string SubscriptionConditional(string? name) =>
        $"{Subscription(name)} must not use `@skip` or `@include` directives in the top level selection.";

    public static string SubscriptionWithoutField(string? name) => $"{Subscription(name)} must select one top level field.";

    public static string SubscriptionWithManyFields(string? name) =>
        $"{Subscription(name)} must select only one top level field.";

    public static string SubscriptionToIntrospection(string? name) =>
        $"{Subscription(name)} must not select an introspection top level field.";

    private static string Named(string? fragment) => fragment is null ? "" : $" \"{fragment}\"";

    private static string Subscription(string? name) => name is null ? "Anonymous Subscription" : $"Subscription \"{name}\"";
}
