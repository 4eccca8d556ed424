using System.Linq.Expressions;
using PodSales.GraphQL.Engine.SchemaBuilding.Configurations;

namespace PodSales.GraphQL.Engine.Types.Descriptors;

/// <summary>The fields that a descriptor says something of.</summary>
/// <param name="type">The type that they belong to.</param>
internal sealed class DescribedFields(ComplexTypeConfiguration type)
{
    public ComplexTypeConfiguration Type { get; } = type;

    /// <summary>The field of a name.</summary>
    public FieldConfiguration Named(string name)
    {
        var field = new FieldConfiguration($"{Type.Class}, field {name}", selected: null);
        field.Annotations.Say(new GraphQLNameAttribute(name));
        return Type.Add(field);
    }

    /// <summary>The field of a member, or of an expression over members of the parent.</summary>
    public FieldConfiguration Selected(LambdaExpression expression)
    {
        if (SelectedMember.Of(expression) is { } member)
        {
            return Type.Add(new FieldConfiguration($"{Type.Class}, field {member.DeclaringType!.Name}.{member.Name}", member));
        }

        var field = new FieldConfiguration($"{Type.Class}, field {expression}", selected: null);
        field.ResolveBy(MemberExpressionResolver.Compile(expression), expression.ReturnType, MemberExpressionResolver.NeedsOf(expression));
        return Type.Append(field);
    }

    public void Ignore(LambdaExpression expression)
    {
        if (SelectedMember.Of(expression) is null)
        {
            Type.Mistakes.Add($"it ignores {expression}, which names no member. Name a property or method of {Type.RuntimeType!.Name}.");
            return;
        }

        Selected(expression).IsIgnored = true;
    }
}
