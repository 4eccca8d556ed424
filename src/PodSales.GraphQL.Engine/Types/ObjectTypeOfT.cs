using PodSales.GraphQL.Engine.SchemaBuilding.Configurations;
using PodSales.GraphQL.Engine.Types.Descriptors;

namespace PodSales.GraphQL.Engine.Types;

/// <summary>Describes the object type of a C# type. A class of its own derives from it and overrides <see cref="Configure(IObjectTypeDescriptor{T})"/>.</summary>
/// <typeparam name="T">The C# type of the values.</typeparam>
/// <remarks>
/// What it says goes before the attributes of the C# type. Registered by <c>AddType&lt;T&gt;()</c>, it holds wherever a member is
/// of the C# type.
/// </remarks>
public class ObjectType<T> : ObjectType
{
    /// <summary>Shapes the type.</summary>
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
