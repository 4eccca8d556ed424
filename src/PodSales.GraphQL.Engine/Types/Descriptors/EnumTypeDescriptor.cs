using PodSales.GraphQL.Engine.SchemaBuilding.Configurations;

namespace PodSales.GraphQL.Engine.Types.Descriptors;

/// <summary>Writes down what is said of an enum type.</summary>
/// <param name="configuration">Where to write.</param>
internal sealed class EnumTypeDescriptor<T>(EnumTypeConfiguration configuration) : IEnumTypeDescriptor<T>
    where T : struct, Enum
{
    public EnumTypeConfiguration Configuration { get; } = configuration;

    public void Say(Attribute attribute) => Configuration.Annotations.Say(attribute);

    public IEnumTypeDescriptor<T> Name(string value) => With(() => Configuration.Name = value);

    public IEnumTypeDescriptor<T> Description(string? value) => value is null ? this : With(() => Say(new GraphQLDescriptionAttribute(value)));

    public IEnumTypeDescriptor<T> BindValuesExplicitly() => With(() => Configuration.IsExplicit = true);

    public IEnumTypeDescriptor<T> BindValuesImplicitly() => With(() => Configuration.IsExplicit = false);

    public IEnumValueDescriptor Value(T value) => new EnumValueDescriptor(Find(value));

    public IEnumTypeDescriptor<T> Ignore(T value) => With(() => Value(value).Ignore());

    private ElementConfiguration Find(T value)
    {
        var name = Enum.GetName(value);
        if (Configuration.Values.Find(known => known.Member?.Name == name) is { } known)
        {
            return known;
        }

        var element = new ElementConfiguration($"{Configuration.Class}, value {value}") { Member = name is null ? null : typeof(T).GetField(name) };
        Configuration.Values.Add(element);
        if (name is null)
        {
            Configuration.Mistakes.Add($"it describes the value {value}, which {typeof(T)} has no member for. Add the member, or remove the value.");
        }

        return element;
    }

    private EnumTypeDescriptor<T> With(Action change)
    {
        change();
        return this;
    }
}
