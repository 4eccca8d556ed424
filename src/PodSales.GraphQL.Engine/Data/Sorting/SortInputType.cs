namespace PodSales.GraphQL.Engine.Data.Sorting;

/// <summary>Says what of a C# type can be sorted by. A class of its own derives from it and overrides <see cref="Configure"/>.</summary>
/// <typeparam name="T">What is sorted.</typeparam>
public class SortInputType<T> : ISortInputType
{
    private readonly Action<ISortInputTypeDescriptor<T>>? _configure;

    /// <summary>All members can be sorted by, unless <see cref="Configure"/> says otherwise.</summary>
    public SortInputType()
    {
    }

    /// <summary>Shapes the type without a class of its own.</summary>
    /// <param name="configure">Shapes the type.</param>
    public SortInputType(Action<ISortInputTypeDescriptor<T>> configure) => _configure = configure;

    SortTypeConfiguration ISortInputType.Describe()
    {
        var descriptor = new SortInputTypeDescriptor<T>();
        Configure(descriptor);
        return descriptor.Configuration;
    }

    /// <summary>Shapes the type.</summary>
    /// <param name="descriptor">What to shape it with.</param>
    protected virtual void Configure(ISortInputTypeDescriptor<T> descriptor) => _configure?.Invoke(descriptor);
}
