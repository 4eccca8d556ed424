namespace PodSales.GraphQL.Engine.Types.Descriptors;

/// <summary>What descriptors say, as attributes.</summary>
internal static class Said
{
    public static GraphQLDeprecatedAttribute Deprecated(string? reason) => new(reason ?? TypeSystem.Directives.SpecifiedDirectives.DefaultDeprecationReason);

    /// <summary>Says something whose place among what was said before matters, as the line of an attribute does.</summary>
    public static IObjectFieldDescriptor SayingNext(this IObjectFieldDescriptor descriptor, Func<int, Attribute> next) =>
        descriptor.Saying(next(((ObjectFieldDescriptor)descriptor).Next));

    /// <summary>Says something, and gives the descriptor back.</summary>
    public static TDescriptor Saying<TDescriptor>(this TDescriptor descriptor, Attribute attribute)
        where TDescriptor : IDescriptor
    {
        ArgumentNullException.ThrowIfNull(descriptor);
        descriptor.Say(attribute);
        return descriptor;
    }
}
