namespace PodSales.GraphQL.Engine.Types;

/// <summary>The members of the class are further fields of every object type whose C# type is the given one or derives from it.</summary>
/// <typeparam name="T">The C# type that is extended.</typeparam>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
public sealed class ExtendObjectTypeAttribute<T>() : ExtendObjectTypeAttribute(typeof(T));
