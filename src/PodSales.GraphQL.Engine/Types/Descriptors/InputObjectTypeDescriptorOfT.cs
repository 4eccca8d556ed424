using System.Linq.Expressions;
using System.Reflection;
using PodSales.GraphQL.Engine.SchemaBuilding.Configurations;

namespace PodSales.GraphQL.Engine.Types.Descriptors;

/// <summary>Writes down what is said of an input object type.</summary>
/// <param name="configuration">Where to write.</param>
internal sealed class InputObjectTypeDescriptor<T>(InputTypeConfiguration configuration) : IInputObjectTypeDescriptor<T>
{
    public InputTypeConfiguration Configuration { get; } = configuration;

    public void Say(Attribute attribute) => Configuration.Annotations.Say(attribute);

    public IInputObjectTypeDescriptor<T> Name(string value) => With(() => Configuration.Name = value);

    public IInputObjectTypeDescriptor<T> Description(string? value) => value is null ? this : With(() => Say(new GraphQLDescriptionAttribute(value)));

    public IInputObjectTypeDescriptor<T> OneOf() => With(() => Configuration.IsOneOf = true);

    public IInputObjectTypeDescriptor<T> BindFieldsExplicitly() => With(() => Configuration.IsExplicit = true);

    public IInputObjectTypeDescriptor<T> BindFieldsImplicitly() => With(() => Configuration.IsExplicit = false);

    public IInputFieldDescriptor Field<TValue>(Expression<Func<T, TValue>> property) => new InputFieldDescriptor(Find(property));

    public IInputObjectTypeDescriptor<T> Ignore(Expression<Func<T, object?>> property) => With(() => Find(property).IsIgnored = true);

    private ElementConfiguration Find(LambdaExpression expression)
    {
        var property = SelectedMember.Of(expression) as PropertyInfo;
        if (property is null)
        {
            Configuration.Mistakes.Add($"{expression} names no property. A field of an input object is one: name a property of {typeof(T).Name}.");
        }
        else if (Configuration.Fields.Find(known => known.Member?.HasSameMetadataDefinitionAs(property) is true) is { } known)
        {
            return known;
        }

        var field = new ElementConfiguration($"{Configuration.Class}, field {property?.Name ?? expression.ToString()}") { Member = property };
        Configuration.Fields.Add(field);
        return field;
    }

    private InputObjectTypeDescriptor<T> With(Action change)
    {
        change();
        return this;
    }
}
