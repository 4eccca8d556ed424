using PodSales.GraphQL.Engine.SchemaBuilding.Configurations;
using PodSales.GraphQL.Engine.Types.Descriptors;

namespace PodSales.GraphQL.Engine.Types;

/// <summary>
/// Describes further fields of an object type: of the one of the C# type, or of the one that <c>Name</c> or
/// <c>ExtendsType&lt;T&gt;()</c> says, which then gets the members of the C# type.
/// </summary>
/// <typeparam name="T">The C# type that is extended, or the class whose members extend another.</typeparam>
/// <remarks>Registered by <c>AddTypeExtension&lt;T&gt;()</c>.</remarks>
public class ObjectTypeExtension<T> : ObjectTypeExtension
{
    /// <summary>Says which type is extended, and by what.</summary>
    /// <param name="descriptor">What to shape it with.</param>
    protected virtual void Configure(IObjectTypeDescriptor<T> descriptor)
    {
    }

    /// <summary>Not called: the type is shaped by <see cref="Configure(IObjectTypeDescriptor{T})"/>.</summary>
    /// <param name="descriptor">Not used.</param>
    protected sealed override void Configure(IObjectTypeDescriptor descriptor)
    {
    }

    private protected override TypeConfiguration Describe()
    {
        var descriptor = new ObjectTypeDescriptor<T>(GetType());
        Configure(descriptor);
        return descriptor.Configuration;
    }
}
