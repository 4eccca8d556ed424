using System.Linq.Expressions;

namespace PodSales.GraphQL.Engine.SchemaBuilding;

/// <summary>A delegate that is compiled from its expression when it is first used.</summary>
/// <param name="expression">What it does.</param>
/// <remarks>
/// A large schema has thousands of members, of which a server may never be asked for most; compiling all of them would hold up its start.
/// Mistakes in a class are found all the same, because expressions check their types when they are put together.
/// </remarks>
internal sealed class CompiledWhenUsed<TDelegate>(Expression<TDelegate> expression)
    where TDelegate : Delegate
{
    private TDelegate? _compiled;

    // Two threads may compile it at once; either's result does.
    public TDelegate Delegate => _compiled ??= expression.Compile();
}
