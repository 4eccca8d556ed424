using System.Collections.Concurrent;
using System.Linq.Expressions;
using PodSales.GraphQL.Engine.Execution;

namespace PodSales.GraphQL.Engine.SchemaBuilding.Documents;

/// <summary>Reads a field from whatever its parent is: the entry of a dictionary, or the property that goes by the field's name.</summary>
internal static class MemberByName
{
    public static FieldResolver.Pure Reader(string field)
    {
        var readers = new ConcurrentDictionary<Type, Func<object, object?>>();
        return new FieldResolver.PureObject(parent => parent is IReadOnlyDictionary<string, object?> fields
            ? fields.GetValueOrDefault(field)
            : readers.GetOrAdd(parent.GetType(), static (type, field) => Compile(type, field), field)(parent));
    }

    private static Func<object, object?> Compile(Type type, string field)
    {
        if (type.GetProperties().FirstOrDefault(property => property.GetIndexParameters().Length == 0 && Names.Member(property) == field) is not { } property)
        {
            return _ => throw new InvalidOperationException(
                $"{type} has no property for the field \"{field}\". Add one, or give the field a resolver by AddResolver.");
        }

        var parent = Expression.Parameter(typeof(object), "parent");
        var read = Expression.Property(Expression.Convert(parent, type), property);
        return Expression.Lambda<Func<object, object?>>(Expression.Convert(read, typeof(object)), parent).Compile();
    }
}
