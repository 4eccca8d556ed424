using PodSales.GraphQL.Engine.Execution.Configuration;
using PodSales.GraphQL.Engine.Types;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds the conventions of mutations to a schema.</summary>
public static class MutationBuilderExtensions
{
    /// <summary>Gives mutations one input object, a payload, and errors in it.</summary>
    /// <param name="builder">The server.</param>
    /// <param name="applyToAllMutations">Whether this holds for mutations without <see cref="UseMutationConventionAttribute"/> too.</param>
    public static IRequestExecutorBuilder AddMutationConventions(this IRequestExecutorBuilder builder, bool applyToAllMutations = true) =>
        builder.AddMutationConventions(new MutationConventionOptions { ApplyToAllMutations = applyToAllMutations });

    /// <summary>Gives mutations one input object, a payload, and errors in it.</summary>
    /// <param name="builder">The server.</param>
    /// <param name="options">The names.</param>
    public static IRequestExecutorBuilder AddMutationConventions(this IRequestExecutorBuilder builder, MutationConventionOptions options) =>
        builder.Configure(schema => schema.Mutations = options);

    /// <summary>Says what all errors of mutations have in common; by default a message.</summary>
    /// <typeparam name="T">A C# interface, which every error class implements or has the members of.</typeparam>
    /// <param name="builder">The server.</param>
    public static IRequestExecutorBuilder AddErrorInterfaceType<T>(this IRequestExecutorBuilder builder) =>
        builder.AddErrorInterfaceType(typeof(T));

    /// <summary>Says what all errors of mutations have in common; by default a message.</summary>
    /// <param name="builder">The server.</param>
    /// <param name="type">A C# interface, which every error class implements or has the members of.</param>
    public static IRequestExecutorBuilder AddErrorInterfaceType(this IRequestExecutorBuilder builder, Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        return builder.Configure(schema => schema.ErrorInterface = type);
    }
}
