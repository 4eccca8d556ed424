using PodSales.GraphQL.Engine.SchemaBuilding.Configurations;
using PodSales.GraphQL.Engine.Types.Descriptors;

namespace PodSales.GraphQL.Engine.Types;

/// <summary>
/// Describes a directive by which parts of the schema are marked for tools; the printed schema tells where it stands. A class of
/// its own derives from it and overrides <see cref="Configure"/>.
/// </summary>
/// <remarks>Registered by <c>AddDirectiveType&lt;T&gt;()</c>, applied by <c>Directive("name", …)</c> of a descriptor.</remarks>
public class DirectiveType
{
    internal DirectiveConfiguration Describe()
    {
        var configuration = new DirectiveConfiguration(GetType());
        Configure(new DirectiveTypeDescriptor(configuration));
        return configuration;
    }

    /// <summary>Shapes the directive.</summary>
    /// <param name="descriptor">What to shape it with.</param>
    protected virtual void Configure(IDirectiveTypeDescriptor descriptor)
    {
    }
}
