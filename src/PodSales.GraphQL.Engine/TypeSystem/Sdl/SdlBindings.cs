using PodSales.GraphQL.Engine.Execution;

namespace PodSales.GraphQL.Engine.TypeSystem.Sdl;

/// <summary>The C# behind a schema that was declared in SDL. Whatever is not bound is as SDL alone leaves it.</summary>
internal sealed record SdlBindings
{
    public static SdlBindings None { get; } = new();

    /// <summary>The resolver of a field of an object type, by the names of type and field.</summary>
    public Func<string, string, FieldResolver?> Resolver { get; init; } = static (_, _) => null;

    /// <summary>Whether a resolver decides first who may have the field, by the names of type and field.</summary>
    public Func<string, string, bool> IsGuarded { get; init; } = static (_, _) => false;

    /// <summary>The source of events of a subscription field, by the names of type and field.</summary>
    public Func<string, string, EventSourceDelegate?> EventSource { get; init; } = static (_, _) => null;

    /// <summary>What names the object type of a value, by the name of the interface or union.</summary>
    public Func<string, Func<object, string?>?> TypeResolver { get; init; } = static _ => null;

    /// <summary>The implementation of a scalar, by its name; null lets values pass as they are.</summary>
    public Func<string, ScalarType?> Scalar { get; init; } = static _ => null;

    /// <summary>The C# type of an object, enum or input object, by its name; null lets values be dictionaries and names.</summary>
    public Func<string, Type?> RuntimeType { get; init; } = static _ => null;

    /// <summary>What resolvers see of an enum value, by the names of type and value; null lets it be the name.</summary>
    public Func<string, string, object?> EnumValue { get; init; } = static (_, _) => null;

    /// <summary>The conversion of an argument, by the names of type, field and argument (see <see cref="InputValueDefinition.Convert"/>).</summary>
    public Func<string, string, string, Func<object?, object?>?> Argument { get; init; } = static (_, _, _) => null;

    /// <summary>The conversion of an input field, by the names of type and field.</summary>
    public Func<string, string, Func<object?, object?>?> InputField { get; init; } = static (_, _) => null;

    /// <summary>What makes the C# object of an input object's fields, by the name of the type.</summary>
    public Func<string, Func<IReadOnlyDictionary<string, object?>, object>?> Construct { get; init; } = static _ => null;
}
