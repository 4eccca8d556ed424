using System.Collections.Immutable;
using System.Linq.Expressions;
using System.Reflection;
using PodSales.GraphQL.Engine.Conventions.Paging;
using PodSales.GraphQL.Engine.DataLoaders.Data;
using PodSales.GraphQL.Engine.Resolvers;
using PodSales.GraphQL.Engine.SchemaBuilding;
using PodSales.GraphQL.Engine.TypeSystem;

namespace PodSales.GraphQL.Engine.Conventions.Sorting;

/// <summary>An input type whose values are orders.</summary>
internal sealed class SortType(InputObjectType schemaType)
{
    private const string ArgumentName = "order";

    private static readonly MethodInfo AddKeyMethod = typeof(SortType).GetMethod(nameof(AddKey), BindingFlags.Static | BindingFlags.NonPublic)!;

    public InputObjectType SchemaType { get; } = schemaType;

    /// <summary>The fields by name. Set once while the schema is built.</summary>
    public Dictionary<string, SortField> Fields { get; } = new(StringComparer.Ordinal);

    /// <param name="weight">What an order costs besides its keys; null for nothing.</param>
    public InputValueDefinition Argument(double? weight) => new(ArgumentName, new ListType(TypeRegistry.NonNull(SchemaType)))
    {
        Description = "In which order; the first key counts most.",
        Weight = weight,
    };

    /// <summary>The order that the client gave; null for none.</summary>
    public SortDefinition<T>? Sorting<T>(IResolverContext context)
    {
        if (context.ArgumentValue<IEnumerable<object?>?>(ArgumentName) is not { } values)
        {
            return null;
        }

        var item = Expression.Parameter(typeof(T), "item");
        var keys = values.OfType<IReadOnlyDictionary<string, object?>>().SelectMany(value => Keys(item, value));
        return keys.Aggregate(SortDefinition<T>.Empty, (sorting, key) =>
            (SortDefinition<T>)AddKeyMethod.MakeGenericMethod(typeof(T), key.Key.Type).Invoke(null, [sorting, Expression.Lambda(key.Key, item), key.IsAscending])!);
    }

    private IEnumerable<(Expression Key, bool IsAscending)> Keys(Expression target, IReadOnlyDictionary<string, object?> value) =>
        value.Where(field => field.Value is not null).SelectMany(field =>
        {
            var (member, type) = Fields[field.Key];
            var key = ParameterReplacement.Apply(member, target);
            return field.Value switch
            {
                SortDirection direction => [(key, direction is SortDirection.Asc)],
                IReadOnlyDictionary<string, object?> nested when type is not null => type.Keys(key, nested),
                _ => ImmutableArray<(Expression, bool)>.Empty,
            };
        });

    private static SortDefinition<T> AddKey<T, TKey>(SortDefinition<T> sorting, Expression<Func<T, TKey>> key, bool isAscending) =>
        isAscending ? sorting.AddAscending(key) : sorting.AddDescending(key);
}
