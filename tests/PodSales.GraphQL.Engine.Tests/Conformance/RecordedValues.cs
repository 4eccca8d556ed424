using System.Globalization;
using System.Text.Json;
using PodSales.GraphQL.Engine.Execution;
using PodSales.GraphQL.Engine.Resolvers;
using PodSales.GraphQL.Engine.TypeSystem.Sdl;

namespace PodSales.GraphQL.Engine.Tests.Conformance;

/// <summary>The one resolver of the execution corpus: it reads a JSON object and does what markers in it say.</summary>
internal static class RecordedValues
{
    public static SdlBindings Bindings { get; } = new()
    {
        Resolver = static (_, field) => new FieldResolver.Asynchronous(context => ResolveAsync(context, field)),
        TypeResolver = static _ => TypeOf,
    };

    private static ValueTask<object?> ResolveAsync(IResolverContext context, string field)
    {
        var parent = context.Parent<JsonElement>();
        return parent.ValueKind is JsonValueKind.Object && parent.TryGetProperty(field, out var value)
            ? ActAsync((IFieldContext)context, value)
            : ValueTask.FromResult<object?>(null);
    }

    private static async ValueTask<object?> ActAsync(IFieldContext context, JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Null:
                return null;
            case JsonValueKind.String:
                return value.GetString();
            case JsonValueKind.True or JsonValueKind.False:
                return value.GetBoolean();
            case JsonValueKind.Number:
                return value.TryGetInt32(out var whole) ? whole : value.GetDouble();
            case JsonValueKind.Array:
                return await ItemsAsync(context, value);
        }

        if (value.TryGetProperty("$error", out var message))
        {
            throw new GraphQLException(message.GetString()!);
        }

        if (value.TryGetProperty("$args", out _))
        {
            return CanonicalJson.Of(Arguments(context));
        }

        if (value.TryGetProperty("$arg", out var name))
        {
            return Arguments(context).TryGetValue(name.GetString()!, out var argument) ? CanonicalJson.Of(argument) : null;
        }

        if (value.TryGetProperty("$counter", out var counter))
        {
            return Step(context, counter.GetString()!);
        }

        if (value.TryGetProperty("$delay", out var delay))
        {
            await Task.Delay(delay.GetInt32());
            return await ActAsync(context, value.GetProperty("$value"));
        }

        return value;
    }

    private static async ValueTask<object?> ItemsAsync(IFieldContext context, JsonElement list)
    {
        var items = new List<object?>();
        foreach (var item in list.EnumerateArray())
        {
            try
            {
                items.Add(await ActAsync(context, item));
            }
            catch (GraphQLException failure)
            {
                items.Add(failure.Errors[0]);
            }
        }

        return items;
    }

    private static IReadOnlyDictionary<string, object?> Arguments(IFieldContext context) => ((ResolverContext)context).ArgumentValues();

    private static int Step(IFieldContext context, string counter)
    {
        var steps = context.ContextData.TryGetValue(counter, out var known) ? Convert.ToInt32(known, CultureInfo.InvariantCulture) + 1 : 1;
        context.ContextData[counter] = steps;
        return steps;
    }

    private static string? TypeOf(object value) =>
        value is JsonElement { ValueKind: JsonValueKind.Object } json
        && (json.TryGetProperty("$type", out var type) || json.TryGetProperty("__typename", out type))
            ? type.GetString()
            : null;
}
