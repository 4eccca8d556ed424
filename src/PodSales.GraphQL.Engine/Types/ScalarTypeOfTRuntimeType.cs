using System.Text.Json;
using PodSales.GraphQL.Engine.Language;
using PodSales.GraphQL.Engine.Text.Json;
using PodSales.GraphQL.Engine.TypeSystem.Scalars;

namespace PodSales.GraphQL.Engine.Types;

/// <summary>
/// A scalar of the application's own. Three operations say what it takes and gives: from a literal to the value, back, and from
/// the value into the response. Variables come as JSON and are read as the literals that say the same.
/// </summary>
/// <typeparam name="TRuntimeType">The C# type that resolvers and inputs see.</typeparam>
/// <remarks>
/// A value is refused by a <see cref="GraphQLException"/>, whose message the client is told as it is; by a
/// <see cref="FormatException"/>, <see cref="ArgumentException"/> or <see cref="OverflowException"/>, whose message is told with the
/// value; where it is a reference, by null. One instance serves all requests. Registered by <c>AddType&lt;T&gt;()</c> or <c>BindRuntimeType&lt;TRuntime, T&gt;()</c>.
/// </remarks>
public abstract class ScalarType<TRuntimeType> : ITypeDefinition, IDescribedScalar
    where TRuntimeType : notnull
{
    private readonly BindingBehavior _bind;

    /// <summary>Names the scalar.</summary>
    /// <param name="name">Its name in the schema.</param>
    /// <param name="bind">
    /// Whether members of the C# type are of this scalar by themselves once it is registered, or only where
    /// <c>BindRuntimeType</c>, <c>[GraphQLType&lt;T&gt;]</c> or a descriptor says so.
    /// </param>
    protected ScalarType(string name, BindingBehavior bind = BindingBehavior.Explicit)
    {
        ArgumentNullException.ThrowIfNull(name);
        Name = name;
        _bind = bind;
    }

    /// <summary>Its name in the schema.</summary>
    public string Name { get; }

    /// <summary>What it stands for, as Markdown; null when nobody said.</summary>
    public string? Description { get; protected set; }

    /// <summary>Where its rules are written down (<c>@specifiedBy</c>); null for nowhere.</summary>
    public Uri? SpecifiedBy { get; protected set; }

    Type IDescribedScalar.RuntimeType => typeof(TRuntimeType);

    bool IDescribedScalar.IsImplicit => _bind is BindingBehavior.Implicit;

    TypeSystem.ScalarType IDescribedScalar.Create() => new CustomScalar<TRuntimeType>(this);

    internal TRuntimeType? Read(IValueNode literal) => OnLiteralToValue(literal);

    internal TRuntimeType? Read(JsonElement value) => OnInputToValue(value);

    internal IValueNode ToLiteral(TRuntimeType value) => OnValueToLiteral(value);

    internal void Write(TRuntimeType value, ResultElement result) => OnCoerceOutputValue(value, result);

    /// <summary>Reads a literal.</summary>
    /// <param name="literal">The literal; never null's, and without variables.</param>
    /// <returns>The value. A null reference refuses the literal without a reason.</returns>
    /// <exception cref="GraphQLException">The literal is refused, for the reason of its message.</exception>
    protected abstract TRuntimeType? OnLiteralToValue(IValueNode literal);

    /// <summary>Writes a literal, which stands for the value in the schema, such as a default.</summary>
    /// <param name="runtimeValue">The value.</param>
    protected abstract IValueNode OnValueToLiteral(TRuntimeType runtimeValue);

    /// <summary>Writes the value into a response.</summary>
    /// <param name="runtimeValue">The value.</param>
    /// <param name="resultValue">Where to write; null where nothing is written.</param>
    /// <exception cref="GraphQLException">The value cannot be given, for the reason of its message.</exception>
    protected abstract void OnCoerceOutputValue(TRuntimeType runtimeValue, ResultElement resultValue);

    /// <summary>Reads a value that came as JSON, as variables do; by default as the literal that says the same.</summary>
    /// <param name="inputValue">The value; never JSON's null.</param>
    /// <returns>The value. A null reference refuses it without a reason.</returns>
    /// <exception cref="GraphQLException">The value is refused, for the reason of its message.</exception>
    protected virtual TRuntimeType? OnInputToValue(JsonElement inputValue) => OnLiteralToValue(JsonLiteral.Of(inputValue));
}
