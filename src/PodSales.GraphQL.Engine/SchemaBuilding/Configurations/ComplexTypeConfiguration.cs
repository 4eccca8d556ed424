using System.Reflection;

namespace PodSales.GraphQL.Engine.SchemaBuilding.Configurations;

/// <summary>What was said of an object type, an interface type, or a class that extends one.</summary>
/// <param name="runtimeType">The C# type; null for a type of the schema alone.</param>
internal sealed class ComplexTypeConfiguration(Type? runtimeType) : TypeConfiguration(runtimeType)
{
    /// <summary>The fields that a descriptor says something of, in the order in which it names them.</summary>
    public List<FieldConfiguration> Fields { get; } = [];

    /// <summary>The fields: one for each member that is none of those described, at the place of the member, and the described.</summary>
    /// <param name="members">The members that could be fields.</param>
    public IEnumerable<FieldConfiguration> FieldsOf(IEnumerable<MemberInfo> members)
    {
        var rest = Fields.ToList();
        foreach (var member in members)
        {
            if (rest.Find(field => field.Selects(member)) is { } described)
            {
                rest.Remove(described);
                yield return described;
            }
            else if (!IsExplicit && !Fields.Exists(field => field.Selects(member)))
            {
                yield return new FieldConfiguration(member);
            }
        }

        foreach (var described in rest)
        {
            yield return described;
        }
    }
}
