using System.Text.Json;
using PodSales.GraphQL.Engine.Execution.Results;
using PodSales.GraphQL.Engine.Language.Syntax;
using PodSales.GraphQL.Engine.Validation;

namespace PodSales.GraphQL.Engine.TypeSystem.Scalars;

/// <summary>A scalar that JSON says as text.</summary>
/// <typeparam name="T">What resolvers and input see.</typeparam>
internal abstract class TextScalar<T>(string name) : ScalarType(name)
    where T : notnull
{
    private LeafWriter<T>? _writer;

    public sealed override Coerced CoerceLiteral(ValueNode literal, IReadOnlyDictionary<string, object?>? variables) =>
        literal is StringValueNode text ? Read(text.Value) : Refuse(Messages.Found(literal));

    public sealed override Coerced CoerceInput(JsonElement value) =>
        value.ValueKind is JsonValueKind.String ? Read(value.GetString()!) : Refuse(value.GetRawText());

    public sealed override Coerced CoerceResult(object value) => value switch
    {
        T typed => Coerced.To(Format(typed)),
        string text when Read(text) is { IsRefused: false, Value: T typed } => Coerced.To(Format(typed)),
        _ => CoerceOther(value),
    };

    public sealed override LeafWriter<TResult>? WriterFor<TResult>() => (object)(_writer ??= Take) as LeafWriter<TResult>;

    public sealed override ValueNode ToLiteral(object value) => new StringValueNode { Value = (string)CoerceResult(value).Value! };

    /// <summary>Reads a text.</summary>
    /// <returns>False when it has not the form that the scalar asks for.</returns>
    protected abstract bool TryParse(string text, out T value);

    protected abstract string Format(T value);

    /// <summary>Writes the same text as <see cref="Format"/> gives, with its quotation marks.</summary>
    protected virtual void Write(T value, JsonBuffer json) => json.WriteString(Format(value));

    /// <summary>What the text should look like, as a client is told.</summary>
    protected abstract string Form { get; }

    /// <summary>Coerces results of other types than the scalar's own.</summary>
    protected virtual Coerced CoerceOther(object value) => Refuse(value.GetType().Name);

    protected Coerced Refuse(string given) => Coerced.Refused($"{Name} expects {Form}, found: {given}");

    private string? Take(T value, JsonBuffer json)
    {
        Write(value, json);
        return null;
    }

    private Coerced Read(string text) => TryParse(text, out var value) ? Coerced.To(value) : Refuse($"\"{text}\"");
}
