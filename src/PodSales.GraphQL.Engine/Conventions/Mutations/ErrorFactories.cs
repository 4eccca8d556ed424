using System.Collections.Immutable;
using System.Reflection;
using Microsoft.Extensions.DependencyInjection;
using PodSales.GraphQL.Engine.Types;

namespace PodSales.GraphQL.Engine.Conventions.Mutations;

/// <summary>Errors that a class of the application makes of exceptions.</summary>
internal static class ErrorFactories
{
    /// <summary>The error type that a factory makes; the type itself where it is none.</summary>
    public static Type ErrorOf(Type type) => Factories(type).FirstOrDefault()?.GetGenericArguments()[1] ?? type;

    public static ImmutableArray<ErrorMapping> Of(Type type) => [.. Factories(type).Select(factory => Mapping(type, factory))];

    private static IEnumerable<Type> Factories(Type type) => type.GetInterfaces()
        .Where(candidate => candidate.IsGenericType && candidate.GetGenericTypeDefinition() == typeof(IPayloadErrorFactory<,>));

    private static ErrorMapping Mapping(Type type, Type factory)
    {
        var create = typeof(ErrorFactories).GetMethod(nameof(Create), BindingFlags.Static | BindingFlags.NonPublic)!
            .MakeGenericMethod(factory.GetGenericArguments())
            .CreateDelegate<Func<object, Exception, object>>();
        return new ErrorMapping(
            factory.GetGenericArguments()[0],
            (exception, services) => create(ActivatorUtilities.GetServiceOrCreateInstance(services, type), exception));
    }

    private static object Create<TException, TError>(object factory, Exception exception)
        where TException : Exception
        where TError : class =>
        ((IPayloadErrorFactory<TException, TError>)factory).CreateErrorFrom((TException)exception);
}
