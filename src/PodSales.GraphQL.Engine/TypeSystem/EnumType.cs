using PodSales.GraphQL.Engine.Execution.Results;

namespace PodSales.GraphQL.Engine.TypeSystem;

/// <summary>An enum type.</summary>
internal sealed class EnumType(string name) : NamedType(name)
{
    public override TypeKind Kind => TypeKind.Enum;

    public required ElementCollection<EnumValueDefinition> Values { get; init; }

    public override LeafWriter<T>? WriterFor<T>()
    {
        if (!typeof(T).IsEnum)
        {
            return null;
        }

        var members = Values.Where(value => value.Value is T).ToDictionary(value => ValueTuple.Create((T)value.Value), value => value.Name);
        return (value, json) =>
        {
            if (!members.TryGetValue(ValueTuple.Create(value), out var name))
            {
                return $"Enum \"{this}\" cannot represent value: {value}";
            }

            json.WriteString(name);
            return null;
        };
    }
}
