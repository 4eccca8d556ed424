using System.Linq.Expressions;

namespace PodSales.GraphQL.Engine.Data.Sorting;

/// <summary>What was said of a field of a sort type.</summary>
internal sealed class SortFieldConfiguration(LambdaExpression member) : ISortFieldDescriptor
{
    public LambdaExpression Member { get; } = member;

    public string? FieldName { get; private set; }

    public string? FieldDescription { get; private set; }

    public Type? SortType { get; private set; }

    public bool IsIgnored { get; private set; }

    public ISortFieldDescriptor Name(string value)
    {
        FieldName = value;
        return this;
    }

    public ISortFieldDescriptor Description(string? value)
    {
        FieldDescription = value;
        return this;
    }

    public ISortFieldDescriptor Type<TSortType>()
        where TSortType : class, new()
    {
        SortType = typeof(TSortType);
        return this;
    }

    public ISortFieldDescriptor Ignore(bool ignore = true)
    {
        IsIgnored = ignore;
        return this;
    }
}
