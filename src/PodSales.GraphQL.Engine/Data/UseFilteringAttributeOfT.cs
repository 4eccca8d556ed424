using System.Runtime.CompilerServices;

namespace PodSales.GraphQL.Engine.Data;

/// <summary>The field takes <c>where</c>.</summary>
/// <typeparam name="T">The filter type, or the C# type to filter.</typeparam>
/// <param name="order">The place among the field's attributes; leave it to the compiler.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Method, AllowMultiple = true)]
public sealed class UseFilteringAttribute<T>([CallerLineNumber] int order = 0) : UseFilteringAttribute(typeof(T), order);
