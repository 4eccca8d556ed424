using PodSales.GraphQL.Engine;
using PodSales.GraphQL.Engine.Execution.Configuration;
using PodSales.GraphQL.Engine.Language;
using PodSales.GraphQL.Engine.Types;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds types to a schema.</summary>
public static class TypeBuilderExtensions
{
    /// <summary>Adds the query root; classes with <see cref="QueryTypeAttribute"/> give it fields.</summary>
    /// <param name="builder">The server.</param>
    public static IRequestExecutorBuilder AddQueryType(this IRequestExecutorBuilder builder) =>
        builder.Configure(static schema => schema.Roots.Add(OperationType.Query));

    /// <summary>Adds the query root with the members of a class as its fields.</summary>
    /// <typeparam name="T">The class.</typeparam>
    /// <param name="builder">The server.</param>
    public static IRequestExecutorBuilder AddQueryType<T>(this IRequestExecutorBuilder builder)
        where T : class =>
        builder.Configure(static schema => schema.RootClasses.Add(OperationType.Query, typeof(T)));

    /// <summary>Adds the mutation root; classes with <see cref="MutationTypeAttribute"/> give it fields.</summary>
    /// <param name="builder">The server.</param>
    public static IRequestExecutorBuilder AddMutationType(this IRequestExecutorBuilder builder) =>
        builder.Configure(static schema => schema.Roots.Add(OperationType.Mutation));

    /// <summary>Adds the mutation root with the members of a class as its fields.</summary>
    /// <typeparam name="T">The class.</typeparam>
    /// <param name="builder">The server.</param>
    public static IRequestExecutorBuilder AddMutationType<T>(this IRequestExecutorBuilder builder)
        where T : class =>
        builder.Configure(static schema => schema.RootClasses.Add(OperationType.Mutation, typeof(T)));

    /// <summary>Adds the subscription root; classes with <see cref="SubscriptionTypeAttribute"/> give it fields.</summary>
    /// <param name="builder">The server.</param>
    public static IRequestExecutorBuilder AddSubscriptionType(this IRequestExecutorBuilder builder) =>
        builder.Configure(static schema => schema.Roots.Add(OperationType.Subscription));

    /// <summary>Adds the subscription root with the members of a class as its fields.</summary>
    /// <typeparam name="T">The class.</typeparam>
    /// <param name="builder">The server.</param>
    public static IRequestExecutorBuilder AddSubscriptionType<T>(this IRequestExecutorBuilder builder)
        where T : class =>
        builder.Configure(static schema => schema.RootClasses.Add(OperationType.Subscription, typeof(T)));

    /// <summary>Adds a type, whether or not a field has it.</summary>
    /// <typeparam name="T">The C# type.</typeparam>
    /// <param name="builder">The server.</param>
    public static IRequestExecutorBuilder AddType<T>(this IRequestExecutorBuilder builder) => builder.AddType(typeof(T));

    /// <summary>Adds a type, whether or not a field has it.</summary>
    /// <param name="builder">The server.</param>
    /// <param name="type">The C# type.</param>
    public static IRequestExecutorBuilder AddType(this IRequestExecutorBuilder builder, Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        return builder.Configure(schema => schema.Types.Add(type));
    }

    /// <summary>Adds types, whether or not fields have them.</summary>
    /// <param name="builder">The server.</param>
    /// <param name="types">The C# types.</param>
    public static IRequestExecutorBuilder AddTypes(this IRequestExecutorBuilder builder, params Type[] types)
    {
        ArgumentNullException.ThrowIfNull(types);
        return builder.Configure(schema => schema.Types.AddRange(types));
    }

    /// <summary>Adds a class whose members are further fields of a root or another type.</summary>
    /// <typeparam name="T">The class, with an attribute that says what it extends.</typeparam>
    /// <param name="builder">The server.</param>
    public static IRequestExecutorBuilder AddTypeExtension<T>(this IRequestExecutorBuilder builder) => builder.AddTypeExtension(typeof(T));

    /// <summary>Adds a class whose members are further fields of a root or another type.</summary>
    /// <param name="builder">The server.</param>
    /// <param name="typeExtension">The class, with an attribute that says what it extends.</param>
    public static IRequestExecutorBuilder AddTypeExtension(this IRequestExecutorBuilder builder, Type typeExtension)
    {
        ArgumentNullException.ThrowIfNull(typeExtension);
        return builder.Configure(schema => schema.Extensions.Add(typeExtension));
    }

    /// <summary>Adds a directive by which parts of the schema are marked.</summary>
    /// <typeparam name="T">The class that describes it.</typeparam>
    /// <param name="builder">The server.</param>
    public static IRequestExecutorBuilder AddDirectiveType<T>(this IRequestExecutorBuilder builder)
        where T : DirectiveType, new() =>
        builder.Configure(static schema => schema.Directives.Add(typeof(T)));

    /// <summary>Gives a C# type another scalar than its usual one.</summary>
    /// <typeparam name="TRuntimeType">The C# type.</typeparam>
    /// <typeparam name="TSchemaType">The scalar.</typeparam>
    /// <param name="builder">The server.</param>
    public static IRequestExecutorBuilder BindRuntimeType<TRuntimeType, TSchemaType>(this IRequestExecutorBuilder builder)
        where TSchemaType : ITypeDefinition =>
        builder.Configure(static schema => schema.RuntimeBindings[typeof(TRuntimeType)] = typeof(TSchemaType));

    /// <summary>Adds the scalar <c>Upload</c>, the type of arguments that are an <see cref="IFile"/>.</summary>
    /// <param name="builder">The server.</param>
    public static IRequestExecutorBuilder AddUploadType(this IRequestExecutorBuilder builder) =>
        builder.Configure(static schema => schema.HasUploads = true);

    /// <summary>Changes how the schema is built.</summary>
    /// <param name="builder">The server.</param>
    /// <param name="configure">The change.</param>
    public static IRequestExecutorBuilder ModifyOptions(this IRequestExecutorBuilder builder, Action<SchemaOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        return builder.Configure(schema => configure(schema.Options));
    }
}
