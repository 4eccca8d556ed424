using System.Text.Json;
using PodSales.GraphQL.Engine.TypeSystem;
using PodSales.GraphQL.Engine.TypeSystem.Scalars;
using PodSales.GraphQL.Engine.Validation;
using IFile = PodSales.GraphQL.Engine.Types.IFile;

namespace PodSales.GraphQL.Engine.Execution.Coercion;

/// <content>Values from JSON.</content>
internal sealed partial class InputCoercion
{
    public object? Json(GraphQLType type, JsonElement value)
    {
        if (value.ValueKind is JsonValueKind.Null or JsonValueKind.Undefined)
        {
            if (type.IsNonNull)
            {
                Refuse(Messages.NullForNonNull(type.ToString()!), code: ErrorCodes.NonNull);
            }

            return null;
        }

        return type.NullableType switch
        {
            ListType list => JsonList(list, value),
            InputObjectType inputObject => JsonObject(inputObject, value),
            EnumType enumType => JsonEnum(enumType, value),
            ScalarType scalar => JsonScalar(scalar, value),
            _ => throw NoInputType(type),
        };
    }

    private List<object?> JsonList(ListType type, JsonElement value)
    {
        if (value.ValueKind is not JsonValueKind.Array)
        {
            return [Json(type.OfType, value)];
        }

        var items = new List<object?>(value.GetArrayLength());
        foreach (var item in value.EnumerateArray())
        {
            if (IsFull)
            {
                break;
            }

            Enter(items.Count);
            items.Add(Json(type.OfType, item));
            Leave();
        }

        return items;
    }

    private object? JsonObject(InputObjectType type, JsonElement value)
    {
        if (value.ValueKind is not JsonValueKind.Object)
        {
            Refuse(Messages.NotAnObject(type.Name, ValueText.Describe(value)));
            return null;
        }

        var fields = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var definition in type.Fields)
        {
            JsonField(type, value, definition, fields);
        }

        string? found = null;
        foreach (var member in value.EnumerateObject())
        {
            if (IsFull)
            {
                break;
            }

            if (!type.Fields.Contains(member.Name))
            {
                found ??= ValueText.Describe(value);
                var didYouMean = DidYouMean(member.Name, type.Fields.Select(field => field.Name));
                Refuse(Messages.UnknownInputField(type.Name, member.Name, didYouMean, found));
            }
        }

        CheckOneOf(type, value);
        return Construct(type, fields);
    }

    private void JsonField(
        InputObjectType type, JsonElement value, InputValueDefinition definition, Dictionary<string, object?> fields)
    {
        Enter(definition.Name);
        if (value.TryGetProperty(definition.Name, out var given))
        {
            fields.Add(definition.Name, Convert(definition, Json(definition.Type, given)));
        }
        else if (definition.DefaultValue is { } literal)
        {
            fields.Add(definition.Name, Convert(definition, Literal(definition.Type, literal), literal));
        }

        Leave();
        if (definition.IsRequired && given.ValueKind is JsonValueKind.Undefined)
        {
            Refuse(Messages.MissingInputField(type.Name, definition.Name, ValueText.Describe(value)), code: ErrorCodes.NonNull);
        }
    }

    private void CheckOneOf(InputObjectType type, JsonElement value)
    {
        if (!type.IsOneOf)
        {
            return;
        }

        var members = value.EnumerateObject().Where(member => type.Fields.Contains(member.Name)).ToList();
        if (members.Count != 1)
        {
            Refuse(Messages.NotExactlyOneField(type.Name), code: ErrorCodes.NotOneField(members.Count));
        }
        else if (members[0].Value.ValueKind is JsonValueKind.Null)
        {
            Enter(members[0].Name);
            Refuse(Messages.NotExactlyOneField(type.Name), code: ErrorCodes.NotOneField(members.Count));
            Leave();
        }
    }

    private object? JsonEnum(EnumType type, JsonElement value)
    {
        if (value.ValueKind is not JsonValueKind.String)
        {
            var given = ValueText.Describe(value);
            Refuse($"Enum \"{type}\" cannot represent non-string value: {given}.{DidYouMean(given, NamesOf(type), "the enum value")}");
            return null;
        }

        var name = value.GetString()!;
        if (type.Values.TryGet(name, out var member))
        {
            return member.Value;
        }

        Refuse(Messages.UnknownEnumValue(type.Name, name, DidYouMean(name, NamesOf(type), "the enum value")));
        return null;
    }

    private object? JsonScalar(ScalarType type, JsonElement value)
    {
        if (type.RuntimeType == typeof(IFile) && value.ValueKind is JsonValueKind.String && FileNamed(value.GetString()!) is { } file)
        {
            return file;
        }

        var coerced = type.CoerceInput(value);
        if (coerced.Error is { } error)
        {
            Refuse(error);
        }

        return coerced.Value;
    }

    private IFile? FileNamed(string key) => files is not null && files.TryGetValue(key, out var file) ? file : null;

    private static IEnumerable<string> NamesOf(EnumType type) => type.Values.Select(value => value.Name);

    private string DidYouMean(string given, IEnumerable<string> known, string? what = null) =>
        HidesSuggestions ? "" : Messages.DidYouMean(Suggestions.For(given, known), what);
}
