using System.Text.Json;

namespace PodSales.GraphQL.Engine.Execution.Coercion;

/// <summary>Keeps lists in variables short, before anything is made of their items.</summary>
internal static class JsonLists
{
    /// <exception cref="GraphQLException">A list has more items than the limit.</exception>
    public static void Check(JsonElement variables, int limit)
    {
        if (variables.ValueKind is not JsonValueKind.Object)
        {
            return;
        }

        foreach (var variable in variables.EnumerateObject())
        {
            if (LongestIn(variable.Value) is var items && items > limit)
            {
                throw new GraphQLException(new GraphQLError(
                    $"Variable \"${variable.Name}\" holds a list of {items} items, and at most {limit} are allowed.").WithCode(LimitCodes.ListItems));
            }
        }
    }

    // The JSON reader bounds how deep values nest.
    private static int LongestIn(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Array => value.EnumerateArray().Aggregate(value.GetArrayLength(), static (longest, item) => Math.Max(longest, LongestIn(item))),
        JsonValueKind.Object => value.EnumerateObject().Aggregate(0, static (longest, member) => Math.Max(longest, LongestIn(member.Value))),
        _ => 0,
    };
}
