namespace PodSales.GraphQL.Engine.Data.Sorting;

/// <summary>Shapes a field of a sort type.</summary>
public interface ISortFieldDescriptor
{
    /// <summary>Names the field; by default the member's name. An expression that is no member needs one.</summary>
    /// <param name="value">The name.</param>
    ISortFieldDescriptor Name(string value);

    /// <summary>Describes the field.</summary>
    /// <param name="value">The description.</param>
    ISortFieldDescriptor Description(string? value);

    /// <summary>Gives the sort type of a member that is an object.</summary>
    /// <typeparam name="TSortType">A <see cref="SortInputType{T}"/>.</typeparam>
    ISortFieldDescriptor Type<TSortType>()
        where TSortType : class, new();

    /// <summary>Leaves the field out.</summary>
    /// <param name="ignore">Whether it is left out.</param>
    ISortFieldDescriptor Ignore(bool ignore = true);
}
