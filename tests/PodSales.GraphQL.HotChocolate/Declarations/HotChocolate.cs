namespace HotChocolate
{
    [AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface | AttributeTargets.Enum
        | AttributeTargets.Property | AttributeTargets.Method | AttributeTargets.Parameter | AttributeTargets.Field)]
    public sealed class GraphQLNameAttribute(string name) : Attribute
    {
        public string Name { get; } = name;
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

        public static implicit operator Optional<T>(T value) => throw null!;

        public static implicit operator T?(Optional<T> optional) => throw null!;
    }

    public interface IError
    {
        string Message { get; }

        string? Code { get; }

        Exception? Exception { get; }

        IError WithMessage(string message);

        IError WithCode(string? code);
    }

    public sealed class ErrorBuilder
    {
        private ErrorBuilder()
        {
        }

        public static ErrorBuilder New() => throw null!;

        public ErrorBuilder SetMessage(string message) => throw null!;

        public ErrorBuilder SetCode(string? code) => throw null!;

        public ErrorBuilder SetExtension(string key, object? value) => throw null!;

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

        public IReadOnlyList<IError> Errors => throw null!;
    }
}

namespace HotChocolate.Execution
{
    public interface IErrorFilter
    {
        IError OnError(IError error);
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

        public string? Policy { get; set; }

        public string[]? Roles { get; set; }

        public ApplyPolicy Apply { get; set; }
    }
}
