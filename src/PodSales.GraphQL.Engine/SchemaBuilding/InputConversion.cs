using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text.Json;

namespace PodSales.GraphQL.Engine.SchemaBuilding;

/// <summary>Turns coerced values into what C# parameters and properties take.</summary>
internal static class InputConversion
{
    /// <summary>Gives the conversion to a type.</summary>
    /// <param name="type">The type.</param>
    /// <param name="readLeaf">Reads values that are not lists, such as global ids; null takes them as they are.</param>
    /// <param name="optional">The <see cref="Optional{T}"/> to wrap the value in; null for none.</param>
    /// <returns>The conversion; null when the value is right as it is.</returns>
    public static Func<object?, object?>? To(MemberType type, Func<object, object>? readLeaf, Type? optional)
    {
        var convert = Value(type, readLeaf);
        if (optional is null)
        {
            return convert is null ? null : value => value is null ? null : convert(value);
        }

        var wrap = typeof(InputConversion).GetMethod(nameof(Wrapping), BindingFlags.Static | BindingFlags.NonPublic)!
            .MakeGenericMethod(optional.GetGenericArguments()[0])
            .CreateDelegate<Func<Func<object, object>?, Func<object?, object?>>>();
        return wrap(convert);
    }

    private static Func<object, object>? Value(MemberType type, Func<object, object>? readLeaf) => type.Item is { } item
        ? List(type.Type, item, Value(item, readLeaf))
        : readLeaf ?? Leaf(type.Type);

    private static Func<object, object>? Leaf(Type type)
    {
        if (type == typeof(float))
        {
            return static value => Convert.ToSingle(value, CultureInfo.InvariantCulture);
        }

        if (type == typeof(DateTime))
        {
            return static value => value is DateTimeOffset time ? time.UtcDateTime : value;
        }

        return type == typeof(JsonElement) ? static value => value as JsonElement? ?? JsonSerializer.SerializeToElement(value) : null;
    }

    private static Func<object, object> List(Type collection, MemberType item, Func<object, object>? convertItem)
    {
        var make = typeof(InputConversion).GetMethod(nameof(MakeList), BindingFlags.Static | BindingFlags.NonPublic)!
            .MakeGenericMethod(item.Declared)
            .CreateDelegate<Func<IEnumerable, Func<object, object>?, Type, object>>();
        return value => make((IEnumerable)value, convertItem, collection);
    }

    private static object MakeList<T>(IEnumerable values, Func<object, object>? convertItem, Type collection)
    {
        List<T> items = [.. values.Cast<object?>().Select(value => value is null ? default! : (T)(convertItem is null ? value : convertItem(value)))];
        return collection switch
        {
            { IsArray: true } => items.ToArray(),
            _ when collection.IsInstanceOfType(items) => items,
            _ when collection.IsAssignableFrom(typeof(HashSet<T>)) => items.ToHashSet(),
            _ when collection == typeof(System.Collections.Immutable.ImmutableArray<T>) => System.Collections.Immutable.ImmutableArray.CreateRange(items),
            _ => Activator.CreateInstance(collection, items)!,
        };
    }

    private static Func<object?, object?> Wrapping<T>(Func<object, object>? convert) =>
        value => new Optional<T>(value is null ? default : (T)(convert is null ? value : convert(value)));
}
