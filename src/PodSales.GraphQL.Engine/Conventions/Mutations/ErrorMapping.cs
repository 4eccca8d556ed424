using System.Collections.Immutable;
using System.Linq.Expressions;
using System.Reflection;
using PodSales.GraphQL.Engine.SchemaBuilding;

namespace PodSales.GraphQL.Engine.Conventions.Mutations;

/// <summary>How an exception becomes an error.</summary>
/// <param name="Exception">The exception, or the base of several.</param>
/// <param name="Create">Makes the error.</param>
internal sealed record ErrorMapping(Type Exception, Func<Exception, IServiceProvider, object> Create)
{
    private const string FactoryMethod = "CreateErrorFrom";

    /// <summary>The mappings of an error class; none where it has no way to be made.</summary>
    public static ImmutableArray<ErrorMapping> Of(Type error)
    {
        if (typeof(Exception).IsAssignableFrom(error))
        {
            return [new ErrorMapping(error, static (exception, _) => exception)];
        }

        if (ErrorFactories.Of(error) is { IsEmpty: false } mappings)
        {
            return mappings;
        }

        var factories = error.GetMethods(BindingFlags.Public | BindingFlags.Static)
            .Where(method => method.Name == FactoryMethod && TakesException(method))
            .Select(method => Mapping(method.GetParameters()[0].ParameterType, exception => Expression.Call(method, exception)));
        var constructors = error.GetConstructors()
            .Where(TakesException)
            .Select(constructor => Mapping(constructor.GetParameters()[0].ParameterType, exception => Expression.New(constructor, exception)));
        return [.. factories, .. constructors];
    }

    private static bool TakesException(MethodBase method) =>
        method.GetParameters() is [{ ParameterType: { } type }] && typeof(Exception).IsAssignableFrom(type);

    private static ErrorMapping Mapping(Type type, Func<Expression, Expression> create)
    {
        var exception = Expression.Parameter(typeof(Exception), "exception");
        var body = Expression.Convert(create(Expression.Convert(exception, type)), typeof(object));
        var make = new CompiledWhenUsed<Func<Exception, object>>(Expression.Lambda<Func<Exception, object>>(body, exception));
        return new ErrorMapping(type, (thrown, _) => make.Delegate(thrown));
    }
}
