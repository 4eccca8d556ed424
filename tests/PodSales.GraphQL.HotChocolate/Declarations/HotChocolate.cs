namespace HotChocolate
{
    [AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface | AttributeTargets.Enum
        | AttributeTargets.Property | AttributeTargets.Method | AttributeTargets.Parameter | AttributeTargets.Field)]
    public sealed class GraphQLNameAttribute(string name) : Attribute
    {
        public string Name { get; } = name;
    }

    [AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface | AttributeTargets.Enum
        | AttributeTargets.Property | AttributeTargets.Method | AttributeTargets.Parameter | AttributeTargets.Field)]
    public sealed class GraphQLDescriptionAttribute(string description) : Attribute
    {
        public string Description { get; } = description;
    }

    [AttributeUsage(AttributeTargets.Property | AttributeTargets.Method | AttributeTargets.Parameter | AttributeTargets.Field)]
    public sealed class GraphQLDeprecatedAttribute(string deprecationReason) : Attribute
    {
        public string DeprecationReason { get; } = deprecationReason;
    }

    [AttributeUsage(AttributeTargets.Property | AttributeTargets.Method | AttributeTargets.Parameter)]
    public class GraphQLTypeAttribute : Attribute
    {
        public GraphQLTypeAttribute(Type type)
        {
        }

        public GraphQLTypeAttribute(string typeSyntax)
        {
        }

        public Type? Type => throw null!;

        public string? TypeSyntax => throw null!;
    }

    [AttributeUsage(AttributeTargets.Property | AttributeTargets.Method | AttributeTargets.Parameter)]
    public sealed class GraphQLNonNullTypeAttribute : Attribute
    {
        public GraphQLNonNullTypeAttribute()
        {
        }

        public GraphQLNonNullTypeAttribute(params bool[] nullable)
        {
        }
    }

    [AttributeUsage(AttributeTargets.Parameter)]
    public sealed class ArgumentAttribute(string? name = null) : Attribute
    {
        public string? Name { get; } = name;
    }

    [AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface | AttributeTargets.Enum
        | AttributeTargets.Property | AttributeTargets.Method | AttributeTargets.Field)]
    public sealed class GraphQLIgnoreAttribute : Attribute;

    [AttributeUsage(AttributeTargets.Parameter)]
    public sealed class ParentAttribute(string? requires = null) : Attribute
    {
        public string? Requires { get; } = requires;
    }

    [AttributeUsage(AttributeTargets.Parameter)]
    public sealed class ServiceAttribute(string? key = null) : Attribute
    {
        public string? Key { get; } = key;
    }

    [AttributeUsage(AttributeTargets.Parameter)]
    public sealed class EventMessageAttribute : Attribute;

    public readonly struct Optional<T>(T? value)
    {
        public T? Value { get; } = value;

        public bool HasValue => throw null!;

        public bool IsEmpty => throw null!;

        public static Optional<T> Empty(T? defaultValue = default) => throw null!;

        public static bool operator ==(Optional<T> left, Optional<T> right) => throw null!;

        public static bool operator !=(Optional<T> left, Optional<T> right) => throw null!;

        public override bool Equals(object? obj) => throw null!;

        public override int GetHashCode() => throw null!;

        public static implicit operator Optional<T>(T value) => throw null!;

        public static implicit operator T?(Optional<T> optional) => throw null!;
    }

    // Names that the framework has too: a host that does not qualify them does not build here.
    public sealed class Path
    {
        private Path()
        {
        }
    }

    public readonly record struct Location;

    public interface IError
    {
        string Message { get; }

        string? Code { get; }

        Path? Path { get; }

        IReadOnlyList<Location>? Locations { get; }

        IReadOnlyDictionary<string, object?>? Extensions { get; }

        Exception? Exception { get; }

        IError WithMessage(string message);

        IError WithCode(string? code);

        IError WithPath(Path path);

        IError WithLocations(IReadOnlyList<Location> locations);

        IError WithExtensions(IReadOnlyDictionary<string, object?> extensions);

        IError SetExtension(string key, object? value);

        IError RemoveExtension(string key);

        IError WithException(Exception? exception);
    }

    public sealed class ErrorBuilder
    {
        private ErrorBuilder()
        {
        }

        public static ErrorBuilder New() => throw null!;

        public static ErrorBuilder FromError(IError error) => throw null!;

        public static ErrorBuilder FromException(Exception exception) => throw null!;

        public ErrorBuilder SetMessage(string message) => throw null!;

        public ErrorBuilder SetCode(string? code) => throw null!;

        public ErrorBuilder SetPath(Path? path) => throw null!;

        public ErrorBuilder AddLocation(Location location) => throw null!;

        public ErrorBuilder ClearLocations() => throw null!;

        public ErrorBuilder SetException(Exception? exception) => throw null!;

        public ErrorBuilder SetExtension(string key, object? value) => throw null!;

        public ErrorBuilder RemoveExtension(string key) => throw null!;

        public ErrorBuilder ClearExtensions() => throw null!;

        public IError Build() => throw null!;
    }

    public class GraphQLException : Exception
    {
        public GraphQLException(string message)
        {
        }

        public GraphQLException(IError error)
        {
        }

        public GraphQLException(params IError[] errors)
        {
        }

        public GraphQLException(IEnumerable<IError> errors)
        {
        }

        public GraphQLException(string message, Exception innerException)
        {
        }

        public IReadOnlyList<IError> Errors => throw null!;
    }
}

namespace HotChocolate.Execution
{
    public interface IErrorFilter
    {
        IError OnError(IError error);
    }

    public sealed class OperationRequestBuilder
    {
        private OperationRequestBuilder()
        {
        }
    }
}

namespace HotChocolate.Execution.Configuration
{
    public interface IRequestExecutorBuilder
    {
        string Name { get; }

        IServiceCollection Services { get; }
    }
}

namespace HotChocolate.Authorization
{
    [AttributeUsage(AttributeTargets.Property | AttributeTargets.Method)]
    public sealed class AllowAnonymousAttribute : Attribute;

    public enum ApplyPolicy
    {
        BeforeResolver,
        AfterResolver,
        Validation,
    }

    [AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Property | AttributeTargets.Method, AllowMultiple = true)]
    public class AuthorizeAttribute : Attribute
    {
        public AuthorizeAttribute()
        {
        }

        public AuthorizeAttribute(string policy)
        {
        }

        public AuthorizeAttribute(string policy, ApplyPolicy apply)
        {
        }

        public AuthorizeAttribute(ApplyPolicy apply)
        {
        }

        public string? Policy { get; set; }

        public string[]? Roles { get; set; }

        public ApplyPolicy Apply { get; set; }
    }
}
