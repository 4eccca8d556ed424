using PodSales.GraphQL.Engine.Language;

namespace PodSales.GraphQL.Engine.Types;

/// <summary>A scalar of the application's own that takes one kind of literal, and refuses all others.</summary>
/// <typeparam name="TRuntimeType">The C# type that resolvers and inputs see.</typeparam>
/// <typeparam name="TLiteral">The kind of literal, such as <see cref="Language.Syntax.StringValueNode"/>.</typeparam>
public abstract class ScalarType<TRuntimeType, TLiteral> : ScalarType<TRuntimeType>
    where TRuntimeType : notnull
    where TLiteral : class, IValueNode
{
    /// <inheritdoc/>
    protected ScalarType(string name, BindingBehavior bind = BindingBehavior.Explicit)
        : base(name, bind)
    {
    }

    /// <summary>Reads a literal.</summary>
    /// <param name="literal">The literal.</param>
    /// <returns>The value. A null reference refuses the literal without a reason.</returns>
    /// <exception cref="GraphQLException">The literal is refused, for the reason of its message.</exception>
    protected abstract TRuntimeType? OnLiteralToValue(TLiteral literal);

    /// <inheritdoc/>
    protected sealed override TRuntimeType? OnLiteralToValue(IValueNode literal) =>
        literal is TLiteral known ? OnLiteralToValue(known) : throw new UnfitLiteralException();
}
