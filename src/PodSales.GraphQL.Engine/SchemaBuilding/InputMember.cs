using System.Reflection;

namespace PodSales.GraphQL.Engine.SchemaBuilding;

/// <summary>A field of an input object: a property, a parameter of the constructor, or both.</summary>
/// <param name="Property">The property.</param>
/// <param name="Parameter">The parameter that sets it; null when the property is set itself.</param>
internal sealed record InputMember(PropertyInfo Property, ParameterInfo? Parameter)
{
    public Type Type => Parameter?.ParameterType ?? Property.PropertyType;

    /// <summary>The first attribute of a kind on the property, or else on the parameter.</summary>
    public T? Attribute<T>()
        where T : Attribute =>
        Property.GetCustomAttribute<T>() ?? Parameter?.GetCustomAttribute<T>();
}
