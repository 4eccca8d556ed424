using PodSales.GraphQL.Engine.Execution;
using PodSales.GraphQL.Engine.Execution.Configuration;
using PodSales.GraphQL.Engine.Language;
using PodSales.GraphQL.Engine.Resolvers;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Builds a schema from documents in the schema definition language, and puts C# behind their fields.</summary>
/// <remarks>
/// A field is resolved by <c>AddResolver(type, field, …)</c>, else by a member of that name of a class added by
/// <c>AddResolver&lt;T&gt;(type)</c>, else by one of the class that is bound to the type, else it is read from its parent: an
/// entry of a dictionary, or a property.
/// </remarks>
public static class DocumentBuilderExtensions
{
    /// <summary>Adds what a document declares. Several documents make one schema.</summary>
    /// <param name="builder">The server.</param>
    /// <param name="sdl">The document.</param>
    /// <exception cref="PodSales.GraphQL.Engine.GraphQLException">The document has a syntax error.</exception>
    public static IRequestExecutorBuilder AddDocumentFromString(this IRequestExecutorBuilder builder, string sdl)
    {
        ArgumentNullException.ThrowIfNull(sdl);
        return builder.Configure(schema => schema.Documents.Add(Parser.ParseDocument(sdl)));
    }

    /// <summary>Adds what a document declares. Several documents make one schema.</summary>
    /// <param name="builder">The server.</param>
    /// <param name="fileName">The file of the document, in UTF-8.</param>
    /// <exception cref="PodSales.GraphQL.Engine.GraphQLException">The document has a syntax error.</exception>
    public static IRequestExecutorBuilder AddDocumentFromFile(this IRequestExecutorBuilder builder, string fileName)
    {
        ArgumentNullException.ThrowIfNull(fileName);
        return builder.AddDocumentFromString(File.ReadAllText(fileName));
    }

    /// <summary>Resolves a field.</summary>
    /// <param name="builder">The server.</param>
    /// <param name="typeName">The name of the object type.</param>
    /// <param name="fieldName">The name of the field.</param>
    /// <param name="resolver">Gives the field's value.</param>
    public static IRequestExecutorBuilder AddResolver(
        this IRequestExecutorBuilder builder, string typeName, string fieldName, Func<IResolverContext, object?> resolver)
    {
        ArgumentNullException.ThrowIfNull(resolver);
        return builder.Configure(schema => schema.Resolvers[(typeName, fieldName)] = new FieldResolver.Synchronous(resolver));
    }

    /// <summary>Resolves a field.</summary>
    /// <param name="builder">The server.</param>
    /// <param name="typeName">The name of the object type.</param>
    /// <param name="fieldName">The name of the field.</param>
    /// <param name="resolver">Gives the field's value.</param>
    public static IRequestExecutorBuilder AddResolver(
        this IRequestExecutorBuilder builder, string typeName, string fieldName, Func<IResolverContext, ValueTask<object?>> resolver)
    {
        ArgumentNullException.ThrowIfNull(resolver);
        return builder.Configure(schema => schema.Resolvers[(typeName, fieldName)] = new FieldResolver.Asynchronous(resolver));
    }

    /// <summary>Resolves the fields of a type by the members of a class that go by their names.</summary>
    /// <typeparam name="TResolver">The class, from the application's services or made once a request.</typeparam>
    /// <param name="builder">The server.</param>
    /// <param name="typeName">The name of the object type.</param>
    public static IRequestExecutorBuilder AddResolver<TResolver>(this IRequestExecutorBuilder builder, string typeName)
        where TResolver : class =>
        builder.Configure(schema => schema.ResolverClasses.Add((typeName, typeof(TResolver))));

    /// <summary>Says which C# type a declared object, enum or input object has; the declared type goes by the C# type's name.</summary>
    /// <typeparam name="TRuntimeType">The C# type.</typeparam>
    /// <param name="builder">The server.</param>
    public static IRequestExecutorBuilder BindRuntimeType<TRuntimeType>(this IRequestExecutorBuilder builder) =>
        builder.Configure(static schema => schema.RuntimeTypes.Add((null, typeof(TRuntimeType))));

    /// <summary>Says which C# type a declared object, enum or input object has.</summary>
    /// <typeparam name="TRuntimeType">The C# type.</typeparam>
    /// <param name="builder">The server.</param>
    /// <param name="typeName">The name of the declared type.</param>
    public static IRequestExecutorBuilder BindRuntimeType<TRuntimeType>(this IRequestExecutorBuilder builder, string typeName) =>
        builder.Configure(schema => schema.RuntimeTypes.Add((typeName, typeof(TRuntimeType))));
}
