namespace PodSales.GraphQL.Engine.Data.Filters;

/// <summary>Says what of a C# type can be filtered by. A class of its own derives from it and overrides <see cref="Configure"/>.</summary>
/// <typeparam name="T">What is filtered.</typeparam>
public class FilterInputType<T> : IFilterInputType
{
    private readonly Action<IFilterInputTypeDescriptor<T>>? _configure;

    /// <summary>All members can be filtered by, unless <see cref="Configure"/> says otherwise.</summary>
    public FilterInputType()
    {
    }

    /// <summary>Shapes the type without a class of its own.</summary>
    /// <param name="configure">Shapes the type.</param>
    public FilterInputType(Action<IFilterInputTypeDescriptor<T>> configure) => _configure = configure;

    FilterTypeConfiguration IFilterInputType.Describe()
    {
        var descriptor = new FilterInputTypeDescriptor<T>();
        Configure(descriptor);
        return descriptor.Configuration;
    }

    /// <summary>Shapes the type.</summary>
    /// <param name="descriptor">What to shape it with.</param>
    protected virtual void Configure(IFilterInputTypeDescriptor<T> descriptor) => _configure?.Invoke(descriptor);
}
