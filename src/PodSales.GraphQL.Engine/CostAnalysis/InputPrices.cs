using System.Collections.Concurrent;
using System.Text.Json;
using PodSales.GraphQL.Engine.Language.Syntax;
using PodSales.GraphQL.Engine.TypeSystem;

namespace PodSales.GraphQL.Engine.CostAnalysis;

/// <summary>Prices values of arguments: the weights of all that is given in them.</summary>
internal sealed class InputPrices
{
    private readonly ConcurrentDictionary<NamedType, bool> _priced = new(ReferenceEqualityComparer.Instance);

    /// <summary>Whether values of an argument or input field may cost anything.</summary>
    public bool IsPriced(InputValueDefinition definition) => definition.Weight is > 0 || IsPriced(definition.Type.Named);

    /// <summary>The price of an argument or an input field with its value; none where that is null.</summary>
    public double Of(InputValueDefinition definition, ValueNode value, VariableValues variables) => value switch
    {
        NullValueNode => 0,
        VariableNode variable => variables.Find(variable.Name.Value) switch
        {
            ({ } json, _) => Of(definition, json),
            (_, { } literal) => Of(definition, literal, variables),
            _ => definition.DefaultValue is { } literal ? Of(definition, literal, variables) : 0,
        },
        _ => (definition.Weight ?? 0) + Inside(definition.Type.Named, value, variables),
    };

    private double Of(InputValueDefinition definition, JsonElement value) => value.ValueKind is JsonValueKind.Null
        ? 0
        : (definition.Weight ?? 0) + Inside(definition.Type.Named, value);

    private double Inside(NamedType type, ValueNode value, VariableValues variables) => value switch
    {
        _ when !IsPriced(type) => 0,
        ListValueNode list => list.Values.Sum(item => Inside(type, item, variables)),
        ObjectValueNode literal => literal.Fields.Sum(field =>
            ((InputObjectType)type).Fields.TryGet(field.Name.Value, out var known) ? Of(known, field.Value, variables) : 0),
        VariableNode variable => variables.Find(variable.Name.Value) switch
        {
            ({ } json, _) => Inside(type, json),
            (_, { } literal) => Inside(type, literal, variables),
            _ => 0,
        },
        _ => 0,
    };

    private double Inside(NamedType type, JsonElement value) => value.ValueKind switch
    {
        _ when !IsPriced(type) => 0,
        JsonValueKind.Array => value.EnumerateArray().Sum(item => Inside(type, item)),
        JsonValueKind.Object => value.EnumerateObject().Sum(member =>
            ((InputObjectType)type).Fields.TryGet(member.Name, out var known) ? Of(known, member.Value) : 0),
        _ => 0,
    };

    /// <summary>Whether anything inside values of a type has a weight. Input types hold each other in circles.</summary>
    private bool IsPriced(NamedType type)
    {
        if (type is not InputObjectType)
        {
            return false;
        }

        return _priced.GetOrAdd(type, static start =>
        {
            var seen = new HashSet<NamedType> { start };
            var open = new Stack<InputObjectType>([(InputObjectType)start]);
            while (open.TryPop(out var next))
            {
                foreach (var field in next.Fields)
                {
                    if (field.Weight is > 0)
                    {
                        return true;
                    }

                    if (field.Type.Named is InputObjectType inner && seen.Add(inner))
                    {
                        open.Push(inner);
                    }
                }
            }

            return false;
        });
    }
}
