using System.Collections.Concurrent;
using System.Collections.Immutable;
using PodSales.GraphQL.Engine.CostAnalysis;
using PodSales.GraphQL.Engine.TypeSystem;

namespace PodSales.GraphQL.Engine.Execution.Planning;

/// <summary>What all plans of one schema share.</summary>
/// <param name="schema">The schema.</param>
internal sealed class PlanEnvironment(Schema schema)
{
    private readonly ConcurrentDictionary<NamedType, LeafCompletion> _leaves = new(ReferenceEqualityComparer.Instance);
    private readonly ConcurrentDictionary<(NamedType, Type), ObjectType?> _typesOfValues = new();

    public Schema Schema { get; } = schema;

    /// <summary>The most fields that one plan may have.</summary>
    public int MaxFields { get; init; } = 10_000;

    /// <summary>How many errors a request is shown of its variables.</summary>
    public int MaxVariableErrors { get; init; } = 50;

    /// <summary>What fields cost that say nothing of it.</summary>
    public CostOptions CostOptions { get; init; } = new();

    public InputPrices InputPrices { get; } = new();

    /// <summary>Whether messages leave out the names that come near to an unknown one.</summary>
    public bool HidesSuggestions { get; init; }

    public LeafCompletion LeafCompletion(NamedType type) => _leaves.GetOrAdd(type, Planning.LeafCompletion.Of);

    public FieldDefinition FindField(ObjectType type, string name) =>
        Schema.FindField(type, name)
        ?? throw new InvalidOperationException($"The type \"{type}\" has no field \"{name}\": the document was not validated.");

    /// <summary>Finds the object type of a value of an abstract type (specification, "ResolveAbstractType").</summary>
    /// <exception cref="GraphQLException">There is none, or it is not one of the possible types.</exception>
    public ObjectType ResolveAbstractType(NamedType type, object value, FieldPlan field)
    {
        var name = type switch
        {
            InterfaceType { ResolveType: { } resolve } => resolve(value),
            UnionType { ResolveType: { } resolve } => resolve(value),
            _ => null,
        };
        var found = name is not null ? TypeNamed(name, type) : TypeOfValue(type, value);
        if (found is null)
        {
            throw Unresolved(
                $"Abstract type \"{type}\" must resolve to an Object type at runtime for field \"{field.Coordinate}\", but the value tells none: give the type a type resolver, or its object types the C# type of their values.");
        }

        return Schema.PossibleTypes(type).Contains(found)
            ? found
            : throw Unresolved($"Runtime Object type \"{found}\" is not a possible type for \"{type}\".");
    }

    private ObjectType TypeNamed(string name, NamedType type)
    {
        if (!Schema.Types.TryGet(name, out var found))
        {
            throw Unresolved($"Abstract type \"{type}\" was resolved to a type \"{name}\" that does not exist inside the schema.");
        }

        return found as ObjectType
            ?? throw Unresolved($"Abstract type \"{type}\" was resolved to a non-object type \"{name}\".");
    }

    private ObjectType? TypeOfValue(NamedType type, object value)
    {
        foreach (var candidate in Schema.PossibleTypes(type))
        {
            if (candidate.IsTypeOf?.Invoke(value) is true)
            {
                return candidate;
            }
        }

        return _typesOfValues.GetOrAdd((type, value.GetType()), static (key, schema) => MostSpecific(schema.PossibleTypes(key.Item1), key.Item2), Schema);
    }

    private static ObjectType? MostSpecific(ImmutableArray<ObjectType> candidates, Type runtimeType)
    {
        ObjectType? best = null;
        foreach (var candidate in candidates)
        {
            if (candidate is { IsTypeOf: null, RuntimeType: { } type }
                && type.IsAssignableFrom(runtimeType)
                && (best is null || best.RuntimeType!.IsAssignableFrom(type)))
            {
                best = candidate;
            }
        }

        return best;
    }

    private static GraphQLException Unresolved(string message) =>
        new(new GraphQLError(message).WithCode(ErrorCodes.UnresolvedAbstractType));
}
