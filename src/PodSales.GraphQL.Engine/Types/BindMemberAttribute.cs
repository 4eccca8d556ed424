namespace PodSales.GraphQL.Engine.Types;

/// <summary>
/// The field of a type extension takes the place of a member of the extended type. A query that reads by selection reads that member
/// along, and of an object in it only what is selected; where it was not read along, the resolver gets the value in another way.
/// </summary>
/// <remarks>
/// Whoever gives items to a <c>QueryContext</c> of the extended type sets the member in them: a selection takes it to be there wherever the
/// field is not nullable, for to ask a database whether it is would read all of it.
/// </remarks>
/// <param name="name">The member's name, by nameof.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Method)]
public sealed class BindMemberAttribute(string name) : Attribute
{
    /// <summary>The member's name.</summary>
    public string Name { get; } = name;
}
