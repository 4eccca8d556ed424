namespace PodSales.GraphQL.Engine.Types;

/// <summary>Describes the union type of a C# interface or base class: registered types that derive from it are its members.</summary>
/// <typeparam name="T">The C# interface or base class.</typeparam>
/// <remarks>Registered by <c>AddType&lt;T&gt;()</c>, or by a field that is of it.</remarks>
public class UnionType<T> : UnionType
{
    private protected override Type? RuntimeType => typeof(T);
}
