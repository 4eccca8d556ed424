using System.Linq.Expressions;
using System.Runtime.CompilerServices;

namespace HotChocolate.Data
{
    [AttributeUsage(AttributeTargets.Property | AttributeTargets.Method, AllowMultiple = true)]
    public class UseFilteringAttribute(Type? filterType = null, [CallerLineNumber] int order = 0) : Attribute
    {
        public Type? Type { get; } = filterType;

        public string? Scope { get; set; }
    }

    [AttributeUsage(AttributeTargets.Property | AttributeTargets.Method, AllowMultiple = true)]
    public sealed class UseFilteringAttribute<T>([CallerLineNumber] int order = 0) : UseFilteringAttribute(typeof(T), order);

    [AttributeUsage(AttributeTargets.Property | AttributeTargets.Method, AllowMultiple = true)]
    public class UseSortingAttribute(Type? sortingType = null, [CallerLineNumber] int order = 0) : Attribute
    {
        public Type? Type { get; } = sortingType;

        public string? Scope { get; set; }
    }

    [AttributeUsage(AttributeTargets.Property | AttributeTargets.Method, AllowMultiple = true)]
    public sealed class UseSortingAttribute<T>([CallerLineNumber] int order = 0) : UseSortingAttribute(typeof(T), order);
}

namespace HotChocolate.Data.Filters
{
    public interface IFilterFieldDescriptor;

    public interface IFilterInputTypeDescriptor<T>
    {
        IFilterInputTypeDescriptor<T> Name(string value);

        IFilterInputTypeDescriptor<T> BindFieldsExplicitly();

        IFilterFieldDescriptor Field<TField>(Expression<Func<T, TField>> propertyOrMember);

        IFilterInputTypeDescriptor<T> Ignore(Expression<Func<T, object?>> property);

        IFilterInputTypeDescriptor<T> AllowAnd(bool allow = true);

        IFilterInputTypeDescriptor<T> AllowOr(bool allow = true);
    }

    public class FilterInputType<T>
    {
        public FilterInputType()
        {
        }

        public FilterInputType(Action<IFilterInputTypeDescriptor<T>> configure)
        {
        }

        protected virtual void Configure(IFilterInputTypeDescriptor<T> descriptor)
        {
        }
    }
}

namespace HotChocolate.Data.Sorting
{
    public interface ISortFieldDescriptor;

    public interface ISortInputTypeDescriptor<T>
    {
        ISortInputTypeDescriptor<T> Name(string value);

        ISortInputTypeDescriptor<T> BindFieldsExplicitly();

        ISortFieldDescriptor Field<TField>(Expression<Func<T, TField>> propertyOrMember);

        ISortInputTypeDescriptor<T> Ignore(Expression<Func<T, object?>> property);
    }

    public class SortInputType<T>
    {
        public SortInputType()
        {
        }

        public SortInputType(Action<ISortInputTypeDescriptor<T>> configure)
        {
        }

        protected virtual void Configure(ISortInputTypeDescriptor<T> descriptor)
        {
        }
    }
}
