using System.Reflection;
using System.Text.Json;
using PodSales.GraphQL.Engine.CostAnalysis.Types;
using PodSales.GraphQL.Engine.Execution.Results;
using PodSales.GraphQL.Engine.Language.Syntax;
using PodSales.GraphQL.Engine.Text.Json;
using PodSales.GraphQL.Engine.Types;
using PodSales.GraphQL.Engine.Validation;

namespace PodSales.GraphQL.Engine.TypeSystem.Scalars;

/// <summary>A scalar of the application's own.</summary>
/// <typeparam name="T">What resolvers and input see.</typeparam>
internal sealed class CustomScalar<T> : ScalarType
    where T : notnull
{
    private readonly ScalarType<T> _definition;
    private readonly LeafWriter<T> _write;

    /// <param name="definition">What it takes and gives.</param>
    public CustomScalar(ScalarType<T> definition)
        : base(definition.Name)
    {
        _definition = definition;
        _write = Write;
        Description = definition.Description;
        SpecifiedByUrl = definition.SpecifiedBy?.OriginalString;
        RuntimeType = typeof(T);
        Weight = definition.GetType().GetCustomAttribute<CostAttribute>()?.Weight;
    }

    public override Coerced CoerceLiteral(ValueNode literal, IReadOnlyDictionary<string, object?>? variables)
    {
        // What a variable will hold is not known while a document is validated.
        if (variables is null && LiteralVariables.IsIn(literal))
        {
            return Coerced.To(null);
        }

        var constant = variables is null ? literal : LiteralVariables.Replace(literal, variables);
        return Read(() => _definition.Read(constant), () => Messages.Found(literal));
    }

    public override Coerced CoerceInput(JsonElement value) => Read(() => _definition.Read(value), () => ValueText.Describe(value));

    public override Coerced CoerceResult(object value)
    {
        using var json = new JsonBuffer();
        var error = WriteResult(value, json);
        return (error, json.Length) switch
        {
            ({ } message, _) => Coerced.Refused(message),
            (_, 0) => Coerced.To(null),
            _ => Coerced.To(JsonElement.Parse(json.Written)),
        };
    }

    public override string? WriteResult(object value, JsonBuffer json) =>
        value is T typed ? Write(typed, json) : $"{Name} cannot represent value: {ValueText.Describe(value)}";

    public override LeafWriter<TResult>? WriterFor<TResult>() => (object)_write as LeafWriter<TResult>;

    public override ValueNode ToLiteral(object value) => (ValueNode)_definition.ToLiteral((T)value);

    private string? Write(T value, JsonBuffer json)
    {
        var start = json.Length;
        try
        {
            _definition.Write(value, new ResultElement(json));
            return null;
        }
        catch (GraphQLException refusal)
        {
            json.Truncate(start);
            return refusal.Message;
        }
    }

    /// <summary>Reads a value, and words a refusal as the reference implementation does.</summary>
    private Coerced Read(Func<T?> read, Func<string> found)
    {
        try
        {
            return read() is { } value ? Coerced.To(value) : Coerced.Refused(Messages.NotOfScalar(Name, null, found()));
        }
        catch (GraphQLException refusal)
        {
            return Coerced.Refused(refusal.Message);
        }
        catch (UnfitLiteralException)
        {
            return Coerced.Refused(Messages.NotOfScalar(Name, null, found()));
        }
        catch (Exception failure) when (failure is FormatException or ArgumentException or OverflowException)
        {
            return Coerced.Refused(Messages.NotOfScalar(Name, failure.Message, found()));
        }
    }
}
