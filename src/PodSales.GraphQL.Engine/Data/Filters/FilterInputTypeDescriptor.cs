using System.Linq.Expressions;

namespace PodSales.GraphQL.Engine.Data.Filters;

/// <summary>Writes down what is said of a filter type.</summary>
internal sealed class FilterInputTypeDescriptor<T> : IFilterInputTypeDescriptor<T>
{
    public FilterTypeConfiguration Configuration { get; } = new(typeof(T));

    public IFilterInputTypeDescriptor<T> Name(string value) => With(() => Configuration.Name = value);

    public IFilterInputTypeDescriptor<T> Description(string? value) => With(() => Configuration.Description = value);

    public IFilterInputTypeDescriptor<T> BindFieldsExplicitly() => With(() => Configuration.IsExplicit = true);

    public IFilterInputTypeDescriptor<T> BindFieldsImplicitly() => With(() => Configuration.IsExplicit = false);

    public IFilterFieldDescriptor Field<TField>(Expression<Func<T, TField?>> propertyOrMember)
    {
        var field = new FilterFieldConfiguration(propertyOrMember);
        Configuration.Fields.Add(field);
        return field;
    }

    public IFilterInputTypeDescriptor<T> Ignore(Expression<Func<T, object?>> property) => With(() => Field(property).Ignore());

    public IFilterInputTypeDescriptor<T> AllowAnd(bool allow = true) => With(() => Configuration.AllowsAnd = allow);

    public IFilterInputTypeDescriptor<T> AllowOr(bool allow = true) => With(() => Configuration.AllowsOr = allow);

    private FilterInputTypeDescriptor<T> With(Action change)
    {
        change();
        return this;
    }
}
