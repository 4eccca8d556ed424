namespace PodSales.GraphQL.Engine.Types;

/// <summary>Shapes a part of the schema. Whatever a descriptor says has an attribute that says the same of C#.</summary>
public interface IDescriptor
{
    /// <summary>Says what an attribute says.</summary>
    /// <param name="attribute">The attribute.</param>
    internal void Say(Attribute attribute);
}
