namespace PodSales.GraphQL.Engine.Types;

/// <summary>
/// The field of a type extension takes the place of a member of the extended type. A query that reads by selection reads that member
/// along, and of an object in it only what is selected; where it was not read along, the resolver gets the value in another way.
/// </summary>
/// <param name="name">The member's name, by nameof.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Method)]
public sealed class BindMemberAttribute(string name) : Attribute
{
    /// <summary>The member's name.</summary>
    public string Name { get; } = name;
}
