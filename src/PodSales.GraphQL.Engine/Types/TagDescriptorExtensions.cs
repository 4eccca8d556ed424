using PodSales.GraphQL.Engine.Types.Descriptors;

namespace PodSales.GraphQL.Engine.Types;

/// <summary>Puts words on parts of the schema.</summary>
public static class TagDescriptorExtensions
{
    /// <summary>Puts a word on the part of the schema (<c>@tag</c>), by which tools find it; the printed schema tells it. A part may have several.</summary>
    /// <typeparam name="TDescriptor">What describes the part.</typeparam>
    /// <param name="descriptor">The part.</param>
    /// <param name="name">The word: a letter or underscore first, then also digits, hyphens and slashes.</param>
    public static TDescriptor Tag<TDescriptor>(this TDescriptor descriptor, string name)
        where TDescriptor : IDescriptor =>
        descriptor.Saying(new TagAttribute(name));
}
