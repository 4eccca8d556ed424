using System.Reflection;
using PodSales.GraphQL.Engine.SchemaBuilding.Configurations;

namespace PodSales.GraphQL.Engine.SchemaBuilding;

/// <summary>The mistakes found while a schema is built, so that all are told at once.</summary>
internal sealed class Faults
{
    private readonly List<string> _faults = [];

    public bool IsEmpty => _faults.Count == 0;

    /// <summary>What is being worked on, for faults of the types that it uses; null for nothing in particular.</summary>
    public string? Place { get; set; }

    public void Add(Type type, string whatAndRemedy) => Add($"{type}: {whatAndRemedy}");

    /// <summary>Blames the use of a type on the member that uses it.</summary>
    public void AddUse(Type type, string whatAndRemedy) =>
        Add(Place is null ? $"{type}: {whatAndRemedy}" : $"{Place} uses {type}: {whatAndRemedy}");

    /// <summary>Blames something on the member that is being worked on.</summary>
    public void AddUse(string whatAndRemedy) => Add(Place is null ? whatAndRemedy : $"{Place}: {whatAndRemedy}");

    public void Add(MemberInfo member, string whatAndRemedy) => Add($"{member.DeclaringType}.{member.Name}: {whatAndRemedy}");

    public void Add(FieldConfiguration field, string whatAndRemedy) => Add($"{field.Place}: {whatAndRemedy}");

    public void Add(ParameterInfo parameter, string whatAndRemedy) =>
        Add($"{parameter.Member.DeclaringType}.{parameter.Member.Name}, parameter {parameter.Name}: {whatAndRemedy}");

    /// <summary>Refuses a name that the specification does not allow.</summary>
    public static void CheckName(string name, Action<string> add)
    {
        if (!Names.IsAllowed(name))
        {
            add($"\"{name}\" is no name that a schema may have. Use letters, digits and underscores, no digit first and no two underscores first.");
        }
    }

    public void Add(string fault)
    {
        if (!_faults.Contains(fault))
        {
            _faults.Add(fault);
        }
    }

    public void ThrowIfAny()
    {
        if (!IsEmpty)
        {
            throw new SchemaException([.. _faults]);
        }
    }
}
