using PodSales.GraphQL.Engine.SchemaBuilding.Configurations;
using PodSales.GraphQL.Engine.Types.Descriptors;

namespace PodSales.GraphQL.Engine.Types;

/// <summary>Describes the input object type of a C# type. A class of its own derives from it and overrides <see cref="Configure(IInputObjectTypeDescriptor{T})"/>.</summary>
/// <typeparam name="T">The C# type.</typeparam>
/// <remarks>Registered by <c>AddType&lt;T&gt;()</c>, or by an argument or input field that is of it.</remarks>
public class InputObjectType<T> : InputObjectType
{
    /// <summary>Shapes the type.</summary>
    /// <param name="descriptor">What to shape it with.</param>
    protected virtual void Configure(IInputObjectTypeDescriptor<T> descriptor)
    {
    }

    /// <summary>Not called: the type is shaped by <see cref="Configure(IInputObjectTypeDescriptor{T})"/>.</summary>
    /// <param name="descriptor">Not used.</param>
    protected sealed override void Configure(IInputObjectTypeDescriptor descriptor)
    {
    }

    private protected override TypeConfiguration Describe()
    {
        var descriptor = new InputObjectTypeDescriptor<T>(new InputTypeConfiguration(typeof(T)) { Descriptor = GetType() });
        Configure(descriptor);
        return descriptor.Configuration;
    }
}
