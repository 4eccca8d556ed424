using System.ComponentModel.DataAnnotations;

namespace PodSales.GraphQL.Engine.Conventions.InputValidation;

/// <summary>The rules of the fields of an input object, and those that it checks itself.</summary>
internal sealed class ObjectRules
{
    public List<MemberRules> Members { get; } = [];

    /// <summary>Whether the object is an <see cref="IValidatableObject"/>.</summary>
    public bool ChecksItself { get; set; }

    public void Check(object value, Path path, InputCheck check)
    {
        var faults = check.Faults.Count;
        foreach (var member in Members)
        {
            member.Value.Check(member.Property.GetValue(value), value, path.Append(member.FieldName), member.FieldName, check);
        }

        // As everywhere in .NET, an object looks at itself as a whole once its members are right.
        if (ChecksItself && check.Faults.Count == faults)
        {
            foreach (var result in ((IValidatableObject)value).Validate(new ValidationContext(value, check.Services, null)))
            {
                check.Refuse(PathOf(result, path), result.ErrorMessage, value.GetType().Name);
            }
        }
    }

    private Path PathOf(ValidationResult result, Path path)
    {
        var member = result.MemberNames.FirstOrDefault();
        return member is null
            ? path
            : path.Append(Members.Find(rules => rules.Property.Name == member)?.FieldName ?? SchemaBuilding.Names.Field(member));
    }
}
