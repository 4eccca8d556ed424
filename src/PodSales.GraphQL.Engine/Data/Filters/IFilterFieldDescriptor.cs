namespace PodSales.GraphQL.Engine.Data.Filters;

/// <summary>Shapes a field of a filter type.</summary>
public interface IFilterFieldDescriptor
{
    /// <summary>Names the field; by default the member's name. An expression that is no member needs one.</summary>
    /// <param name="value">The name.</param>
    IFilterFieldDescriptor Name(string value);

    /// <summary>Describes the field.</summary>
    /// <param name="value">The description.</param>
    IFilterFieldDescriptor Description(string? value);

    /// <summary>Gives the filter type of a member that is an object or a list of objects.</summary>
    /// <typeparam name="TFilterType">A <see cref="FilterInputType{T}"/>.</typeparam>
    IFilterFieldDescriptor Type<TFilterType>()
        where TFilterType : class, new();

    /// <summary>Leaves the field out.</summary>
    /// <param name="ignore">Whether it is left out.</param>
    IFilterFieldDescriptor Ignore(bool ignore = true);
}
