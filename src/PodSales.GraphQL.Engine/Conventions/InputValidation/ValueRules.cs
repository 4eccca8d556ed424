using System.Collections;
using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;

namespace PodSales.GraphQL.Engine.Conventions.InputValidation;

/// <summary>The rules of a value.</summary>
/// <param name="Attributes">Those that stand on its declaration.</param>
/// <param name="Object">Those of its type, or of its items' type; null for none.</param>
internal sealed record ValueRules(ImmutableArray<ValidationAttribute> Attributes, ObjectRules? Object)
{
    private const string Suffix = nameof(Attribute);

    public void Check(object? value, object owner, Path path, string name, InputCheck check)
    {
        if (value is IOptional optional)
        {
            if (!optional.HasValue)
            {
                return;
            }

            value = optional.Value;
        }

        foreach (var attribute in Attributes)
        {
            var context = new ValidationContext(owner, check.Services, null) { MemberName = name, DisplayName = name };
            if (attribute.GetValidationResult(value, context) is { } fault)
            {
                check.Refuse(path, fault.ErrorMessage, RuleOf(attribute));
            }
        }

        CheckObject(value, path, check);
    }

    private void CheckObject(object? value, Path path, InputCheck check)
    {
        if (Object is null || value is null)
        {
            return;
        }

        if (value is IEnumerable items and not IReadOnlyDictionary<string, object?>)
        {
            var index = 0;
            foreach (var item in items)
            {
                CheckObject(item, path.Append(index++), check);
            }
        }
        else
        {
            Object.Check(value, path, check);
        }
    }

    private static string RuleOf(ValidationAttribute attribute)
    {
        var name = attribute.GetType().Name;
        return name.EndsWith(Suffix, StringComparison.Ordinal) ? name[..^Suffix.Length] : name;
    }
}
