using System.Text.Json;
using PodSales.GraphQL.Engine.Execution.Results;
using PodSales.GraphQL.Engine.Language.Syntax;

namespace PodSales.GraphQL.Engine.TypeSystem;

/// <summary>A leaf type with rules of its own for what it takes and what it gives.</summary>
internal abstract class ScalarType(string name) : NamedType(name)
{
    public override TypeKind Kind => TypeKind.Scalar;

    public string? SpecifiedByUrl { get; init; }

    /// <summary>Coerces a literal of a document.</summary>
    /// <param name="literal">The literal; not a variable and not <c>null</c>, but it may hold variables inside.</param>
    /// <param name="variables">The coerced variables by name, absent ones missing; null where there are none (validation, defaults).</param>
    public abstract Coerced CoerceLiteral(ValueNode literal, IReadOnlyDictionary<string, object?>? variables);

    /// <summary>Coerces a value that came as JSON, as variables do.</summary>
    /// <param name="value">The value; never JSON's null.</param>
    public abstract Coerced CoerceInput(JsonElement value);

    /// <summary>Coerces what a resolver returned.</summary>
    /// <param name="value">The value; never null.</param>
    /// <returns>A value that JSON can say: a string, boolean, number, <see cref="JsonElement"/>, or lists and dictionaries of these.</returns>
    public abstract Coerced CoerceResult(object value);

    /// <summary>Coerces what a resolver returned, and writes it.</summary>
    /// <param name="value">The value; never null.</param>
    /// <param name="json">Where to write; nothing is written for a value that is refused or coerced to null.</param>
    /// <returns>Why the value was refused, as the client is told; null when it was taken.</returns>
    public virtual string? WriteResult(object value, JsonBuffer json)
    {
        var coerced = CoerceResult(value);
        if (coerced is { IsRefused: false, Value: { } plain })
        {
            json.WriteValue(plain);
        }

        return coerced.Error;
    }

    /// <summary>The literal that stands for a coerced value, for printing defaults.</summary>
    public abstract ValueNode ToLiteral(object value);
}
