using System.Linq.Expressions;

namespace PodSales.GraphQL.Engine.Data.Sorting;

/// <summary>Writes down what is said of a sort type.</summary>
internal sealed class SortInputTypeDescriptor<T> : ISortInputTypeDescriptor<T>
{
    public SortTypeConfiguration Configuration { get; } = new(typeof(T));

    public ISortInputTypeDescriptor<T> Name(string value) => With(() => Configuration.Name = value);

    public ISortInputTypeDescriptor<T> Description(string? value) => With(() => Configuration.Description = value);

    public ISortInputTypeDescriptor<T> BindFieldsExplicitly() => With(() => Configuration.IsExplicit = true);

    public ISortInputTypeDescriptor<T> BindFieldsImplicitly() => With(() => Configuration.IsExplicit = false);

    public ISortFieldDescriptor Field<TField>(Expression<Func<T, TField?>> propertyOrMember)
    {
        var field = new SortFieldConfiguration(propertyOrMember);
        Configuration.Fields.Add(field);
        return field;
    }

    public ISortInputTypeDescriptor<T> Ignore(Expression<Func<T, object?>> property) => With(() => Field(property).Ignore());

    private SortInputTypeDescriptor<T> With(Action change)
    {
        change();
        return this;
    }
}
