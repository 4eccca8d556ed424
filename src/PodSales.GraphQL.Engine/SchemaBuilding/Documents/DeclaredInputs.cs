using System.Reflection;
using PodSales.GraphQL.Engine.SchemaBuilding.Configurations;
using PodSales.GraphQL.Engine.TypeSystem;

namespace PodSales.GraphQL.Engine.SchemaBuilding.Documents;

/// <summary>The C# behind the enums and input objects that documents declare.</summary>
internal sealed class DeclaredInputs(SchemaDraft draft, DeclaredTypes types)
{
    private readonly Dictionary<string, (InputConstructor Constructor, List<InputValueDefinition> Fields)?> _inputs = new(StringComparer.Ordinal);

    /// <summary>The member of the bound enum that goes by the value's name; null where no enum is bound.</summary>
    public object? EnumValue(string type, string value)
    {
        if (types.RuntimeTypeOf(type) is not { IsEnum: true } runtimeType)
        {
            return null;
        }

        var member = runtimeType.GetFields(BindingFlags.Public | BindingFlags.Static)
            .FirstOrDefault(field => (Names.Given(field) ?? Names.EnumValue(field.Name)) == value);
        if (member is null)
        {
            draft.Faults.Add(runtimeType, $"it has no member for {type}.{value}. Add one, or name one so by [GraphQLName].");
        }

        return member?.GetValue(null);
    }

    public Func<object?, object?>? ConversionOf(string type, string field)
    {
        if (Find(type) is not { } input)
        {
            return null;
        }

        var definition = input.Fields.Find(candidate => candidate.Name == field);
        if (definition is null)
        {
            draft.Faults.Add(types.RuntimeTypeOf(type)!, $"it has no property for the input field {type}.{field}. Add one, or remove the field from the document.");
        }

        return definition?.Convert;
    }

    public Func<IReadOnlyDictionary<string, object?>, object>? Construct(string type) =>
        Find(type) is { } input ? input.Constructor.Compile([.. input.Fields.Select(field => field.Name)]) : null;

    private (InputConstructor Constructor, List<InputValueDefinition> Fields)? Find(string type)
    {
        if (!_inputs.TryGetValue(type, out var input))
        {
            input = types.RuntimeTypeOf(type) is { } runtimeType ? Create(runtimeType) : null;
            _inputs.Add(type, input);
        }

        return input;
    }

    private (InputConstructor Constructor, List<InputValueDefinition> Fields)? Create(Type type)
    {
        var configuration = new InputTypeConfiguration(type);
        if (InputConstructor.Of(type, configuration.IsIgnored) is not { } constructor)
        {
            draft.Faults.Add(type, InputTypeFactory.Unmakeable);
            return null;
        }

        return (constructor, [.. constructor.Members.Select(member => draft.Arguments.Create(member, configuration))]);
    }
}
