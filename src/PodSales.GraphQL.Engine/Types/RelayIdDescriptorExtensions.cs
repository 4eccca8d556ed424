using PodSales.GraphQL.Engine.Types.Descriptors;
using PodSales.GraphQL.Engine.Types.Relay;

namespace PodSales.GraphQL.Engine.Types;

/// <summary>Says that values are global ids: resolvers see the raw value, clients an opaque text that also holds the type.</summary>
public static class RelayIdDescriptorExtensions
{
    /// <summary>The field is a global id.</summary>
    /// <param name="descriptor">The field.</param>
    /// <param name="typeName">The name of the type that the id belongs to; null for the one that owns the field.</param>
    public static IObjectFieldDescriptor ID(this IObjectFieldDescriptor descriptor, string? typeName = null) => descriptor.Saying(new IDAttribute(typeName));

    /// <summary>The field is a global id.</summary>
    /// <typeparam name="T">The C# type of the object type that the id belongs to.</typeparam>
    /// <param name="descriptor">The field.</param>
    public static IObjectFieldDescriptor ID<T>(this IObjectFieldDescriptor descriptor) => descriptor.Saying(new IDAttribute<T>());

    /// <summary>The field is a global id.</summary>
    /// <param name="descriptor">The field.</param>
    /// <param name="typeName">The name of the type that the id belongs to; null for the one that owns the field.</param>
    public static IInterfaceFieldDescriptor ID(this IInterfaceFieldDescriptor descriptor, string? typeName = null) => descriptor.Saying(new IDAttribute(typeName));

    /// <summary>The argument is a global id.</summary>
    /// <param name="descriptor">The argument.</param>
    /// <param name="typeName">The name of the type whose ids are taken; null for any.</param>
    public static IArgumentDescriptor ID(this IArgumentDescriptor descriptor, string? typeName = null) => descriptor.Saying(new IDAttribute(typeName));

    /// <summary>The argument is a global id.</summary>
    /// <typeparam name="T">The C# type of the object type whose ids are taken.</typeparam>
    /// <param name="descriptor">The argument.</param>
    public static IArgumentDescriptor ID<T>(this IArgumentDescriptor descriptor) => descriptor.Saying(new IDAttribute<T>());

    /// <summary>The field is a global id.</summary>
    /// <param name="descriptor">The field.</param>
    /// <param name="typeName">The name of the type whose ids are taken; null for any.</param>
    public static IInputFieldDescriptor ID(this IInputFieldDescriptor descriptor, string? typeName = null) => descriptor.Saying(new IDAttribute(typeName));

    /// <summary>The field is a global id.</summary>
    /// <typeparam name="T">The C# type of the object type whose ids are taken.</typeparam>
    /// <param name="descriptor">The field.</param>
    public static IInputFieldDescriptor ID<T>(this IInputFieldDescriptor descriptor) => descriptor.Saying(new IDAttribute<T>());
}
