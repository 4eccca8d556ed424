using PodSales.GraphQL.Engine.SchemaBuilding.Configurations;
using PodSales.GraphQL.Engine.Types.Descriptors;

namespace PodSales.GraphQL.Engine.Types;

/// <summary>Describes the interface type of a C# interface or base class. A class of its own derives from it and overrides <see cref="Configure(IInterfaceTypeDescriptor{T})"/>.</summary>
/// <typeparam name="T">The C# interface or base class.</typeparam>
/// <remarks>Registered by <c>AddType&lt;T&gt;()</c>, or by an object type that implements it.</remarks>
public class InterfaceType<T> : InterfaceType
{
    /// <summary>Shapes the type.</summary>
    /// <param name="descriptor">What to shape it with.</param>
    protected virtual void Configure(IInterfaceTypeDescriptor<T> descriptor)
    {
    }

    /// <summary>Not called: the type is shaped by <see cref="Configure(IInterfaceTypeDescriptor{T})"/>.</summary>
    /// <param name="descriptor">Not used.</param>
    protected sealed override void Configure(IInterfaceTypeDescriptor descriptor)
    {
    }

    private protected override TypeConfiguration Describe()
    {
        var descriptor = new InterfaceTypeDescriptor<T>(GetType());
        Configure(descriptor);
        return descriptor.Configuration;
    }
}
