using PodSales.GraphQL.Engine.Execution.Results;
using PodSales.GraphQL.Engine.TypeSystem;
using PodSales.GraphQL.Engine.TypeSystem.Scalars;

namespace PodSales.GraphQL.Engine.Execution.Planning;

/// <summary>Coerces results of one leaf type and writes them.</summary>
internal abstract class LeafCompletion
{
    public static LeafCompletion Of(NamedType type) => type switch
    {
        ScalarType scalar => new Scalar(scalar),
        EnumType enumType => new Enumeration(enumType),
        _ => throw new ArgumentException($"The type \"{type}\" is no leaf type.", nameof(type)),
    };

    /// <summary>Writes a value.</summary>
    /// <param name="value">What a resolver returned; not null.</param>
    /// <param name="json">Where to write; nothing is written for a value that is refused or coerced to null.</param>
    /// <returns>Why the value was refused, as the client is told; null when it was taken.</returns>
    public abstract string? Write(object value, JsonBuffer json);

    private sealed class Scalar(ScalarType type) : LeafCompletion
    {
        public override string? Write(object value, JsonBuffer json) => type.WriteResult(value, json);
    }

    private sealed class Enumeration(EnumType type) : LeafCompletion
    {
        private readonly Dictionary<object, string> _names = type.Values
            .DistinctBy(value => value.Value)
            .ToDictionary(value => value.Value, value => value.Name);

        public override string? Write(object value, JsonBuffer json)
        {
            if (!_names.TryGetValue(value, out var name))
            {
                return $"Enum \"{type}\" cannot represent value: {ValueText.Describe(value)}";
            }

            json.WriteString(name);
            return null;
        }
    }
}
