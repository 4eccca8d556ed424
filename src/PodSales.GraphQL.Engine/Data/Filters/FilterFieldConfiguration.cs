using System.Linq.Expressions;

namespace PodSales.GraphQL.Engine.Data.Filters;

/// <summary>What was said of a field of a filter type.</summary>
internal sealed class FilterFieldConfiguration(LambdaExpression member) : IFilterFieldDescriptor
{
    public LambdaExpression Member { get; } = member;

    public string? FieldName { get; private set; }

    public string? FieldDescription { get; private set; }

    public Type? FilterType { get; private set; }

    public bool IsIgnored { get; private set; }

    public IFilterFieldDescriptor Name(string value)
    {
        FieldName = value;
        return this;
    }

    public IFilterFieldDescriptor Description(string? value)
    {
        FieldDescription = value;
        return this;
    }

    public IFilterFieldDescriptor Type<TFilterType>()
        where TFilterType : class, new()
    {
        FilterType = typeof(TFilterType);
        return this;
    }

    public IFilterFieldDescriptor Ignore(bool ignore = true)
    {
        IsIgnored = ignore;
        return this;
    }
}
