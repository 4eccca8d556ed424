using PodSales.GraphQL.Engine.Language.Syntax;

namespace PodSales.GraphQL.Engine.TypeSystem.Scalars;

/// <summary>Variables inside of literals.</summary>
internal static class LiteralVariables
{
    public static bool IsIn(ValueNode literal) => literal switch
    {
        VariableNode => true,
        ListValueNode list => list.Values.Any(IsIn),
        ObjectValueNode value => value.Fields.Any(field => IsIn(field.Value)),
        _ => false,
    };

    /// <summary>The literal with the values of variables in their places; a field without a value is left out, an item is null.</summary>
    public static ValueNode Replace(ValueNode literal, IReadOnlyDictionary<string, object?> variables) =>
        IsIn(literal) ? PlainValue.ToLiteral(PlainValue.Of(literal, variables)) : literal;
}
