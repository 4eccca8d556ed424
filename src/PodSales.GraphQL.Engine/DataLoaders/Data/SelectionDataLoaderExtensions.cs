using System.Linq.Expressions;
using System.Runtime.CompilerServices;

namespace PodSales.GraphQL.Engine.DataLoaders.Data;

/// <summary>Has loaders read no more of their values than is selected.</summary>
public static class SelectionDataLoaderExtensions
{
    private static readonly string StateKey = typeof(ISelectorBuilder).FullName!;

    // A plan has one selector a field, and each of the field's parents asks with it.
    private static readonly ConditionalWeakTable<LambdaExpression, string> BranchKeys = [];

    /// <summary>The loader for what a selector reads; its values are remembered apart from those that were read whole.</summary>
    /// <typeparam name="TKey">The key.</typeparam>
    /// <typeparam name="TValue">The value.</typeparam>
    /// <param name="dataLoader">Whose fetch asks for <see cref="GetSelector"/>.</param>
    /// <param name="selector">An object initializer, as <see cref="QueryContext{T}.Selector"/> has it; null reads everything.</param>
    public static IDataLoader<TKey, TValue> Select<TKey, TValue>(
        this IDataLoader<TKey, TValue> dataLoader, Expression<Func<TValue, TValue>>? selector)
        where TKey : notnull =>
        Branch(dataLoader, selector);

    /// <summary>The loader of lists for what a selector reads of each item; they are remembered apart from those that were read whole.</summary>
    /// <typeparam name="TKey">The key.</typeparam>
    /// <typeparam name="TValue">The items of a value.</typeparam>
    /// <param name="dataLoader">Whose fetch asks for <see cref="GetSelector"/>.</param>
    /// <param name="selector">An object initializer, as <see cref="QueryContext{T}.Selector"/> has it; null reads everything.</param>
    public static IDataLoader<TKey, TValue[]> Select<TKey, TValue>(
        this IDataLoader<TKey, TValue[]> dataLoader, Expression<Func<TValue, TValue>>? selector)
        where TKey : notnull =>
        Branch(dataLoader, selector);

    /// <summary>What a fetch reads of each value.</summary>
    /// <typeparam name="TValue">The value.</typeparam>
    /// <param name="context">The state of the loader that fetches.</param>
    public static ISelectorBuilder GetSelector<TValue>(this DataLoaderFetchContext<TValue> context) =>
        context.GetState<ISelectorBuilder>(StateKey) ?? new AddedSelectors();

    private static IDataLoader<TKey, TValue> Branch<TKey, TValue>(IDataLoader<TKey, TValue> loader, LambdaExpression? selector)
        where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(loader);
        return selector is null
            ? loader
            : (IDataLoader<TKey, TValue>)loader.Branch(BranchKeys.GetValue(selector, static expression => expression.ToString()), CreateBranch, selector);
    }

    private static IDataLoader CreateBranch<TKey, TValue>(string key, IDataLoader<TKey, TValue> loader, LambdaExpression selector)
        where TKey : notnull =>
        loader is DataLoaderBase<TKey, TValue> root
            ? root.Fork(root.ContextData.SetItem(StateKey, new AddedSelectors(selector)))
            : throw new ArgumentException($"{loader.GetType()} has no state for a selector. Derive it from {typeof(DataLoaderBase<TKey, TValue>)}.", nameof(loader));
}
