using System.ComponentModel.DataAnnotations;
using System.Reflection;
using PodSales.GraphQL.Engine.SchemaBuilding;

namespace PodSales.GraphQL.Engine.Conventions.InputValidation;

/// <summary>Finds the rules that C# declarations state by attributes, and keeps those of types that are used often.</summary>
internal sealed class InputRules(DescribedTypes described)
{
    private readonly Dictionary<Type, ObjectRules?> _objects = [];

    /// <summary>The rules of an argument; null where there are none.</summary>
    public ValueRules? Of(ParameterInfo parameter, MemberType type) =>
        Of([.. parameter.GetCustomAttributes<ValidationAttribute>()], type);

    private ValueRules? Of(ValidationAttribute[] attributes, MemberType type)
    {
        var nested = OfObject(type.Innermost.Type);
        return attributes.Length == 0 && nested is null ? null : new ValueRules([.. attributes], nested);
    }

    private ObjectRules? OfObject(Type type)
    {
        if (!_objects.TryGetValue(type, out var rules))
        {
            // Registered while it is still empty, for types refer to each other in circles.
            rules = CanHaveRules(type) ? new ObjectRules() : null;
            _objects.Add(type, rules);
            if (rules is not null && Add(type, rules) is false)
            {
                _objects[type] = null;
                rules = null;
            }
        }

        return rules;
    }

    /// <returns>Whether the type has rules at all.</returns>
    private bool Add(Type type, ObjectRules rules)
    {
        var types = new AnnotatedTypes();
        var configuration = described.Input(type);
        foreach (var member in InputConstructor.Of(type, configuration.IsIgnored)?.Members ?? [])
        {
            ValidationAttribute[] attributes =
            [
                .. member.Property.GetCustomAttributes<ValidationAttribute>(),
                .. member.Parameter?.GetCustomAttributes<ValidationAttribute>() ?? [],
            ];
            if (Of(attributes, types.Of(member.Property)) is { } value)
            {
                rules.Members.Add(new MemberRules(member.Property, ArgumentFactory.NameOf(member, configuration.AnnotationsOf(member)), value));
            }
        }

        rules.ChecksItself = typeof(IValidatableObject).IsAssignableFrom(type);
        return rules.ChecksItself || rules.Members.Count > 0;
    }

    private static bool CanHaveRules(Type type) =>
        !type.IsPrimitive && !type.IsEnum && !type.IsInterface && !type.IsAbstract && type.Namespace?.StartsWith(nameof(System), StringComparison.Ordinal) is not true;
}
