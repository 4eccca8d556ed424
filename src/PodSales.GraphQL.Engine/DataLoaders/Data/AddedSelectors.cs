using System.Linq.Expressions;
using PodSales.GraphQL.Engine.Conventions.Paging;

namespace PodSales.GraphQL.Engine.DataLoaders.Data;

/// <summary>Selectors whose members are read together.</summary>
internal sealed class AddedSelectors(LambdaExpression? first = null) : ISelectorBuilder
{
    private LambdaExpression? _all = first;

    public void Add<T>(Expression<Func<T, T>> selector)
    {
        ArgumentNullException.ThrowIfNull(selector);
        var added = Members(selector);
        _all = _all is Expression<Func<T, T>> all ? With(all, selector, added) : selector;
    }

    public Expression<Func<T, T>>? TryCompile<T>() => _all as Expression<Func<T, T>>;

    private static Expression<Func<T, T>> With<T>(Expression<Func<T, T>> all, Expression<Func<T, T>> selector, MemberInitExpression added)
    {
        var known = Members(all);
        var further = added.Bindings.ExceptBy(known.Bindings.Select(binding => binding.Member), binding => binding.Member);
        var replaced = (MemberInitExpression)ParameterReplacement.Apply(
            selector.Update(added.Update(added.NewExpression, further), selector.Parameters), all.Parameters[0]);
        return all.Update(known.Update(known.NewExpression, known.Bindings.Concat(replaced.Bindings)), all.Parameters);
    }

    private static MemberInitExpression Members(LambdaExpression selector) => selector.Body as MemberInitExpression
        ?? throw new ArgumentException($"A selector is an object initializer, which {selector} is not.", nameof(selector));
}
