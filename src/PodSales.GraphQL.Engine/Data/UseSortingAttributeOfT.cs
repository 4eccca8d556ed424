using System.Runtime.CompilerServices;

namespace PodSales.GraphQL.Engine.Data;

/// <summary>The field takes <c>order</c>.</summary>
/// <typeparam name="T">The sort type, or the C# type to sort.</typeparam>
/// <param name="order">The place among the field's attributes; leave it to the compiler.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Method, AllowMultiple = true)]
public sealed class UseSortingAttribute<T>([CallerLineNumber] int order = 0) : UseSortingAttribute(typeof(T), order);
