using System.Collections.Immutable;
using PodSales.GraphQL.Engine.Execution;
using PodSales.GraphQL.Engine.TypeSystem;
using PodSales.GraphQL.Engine.TypeSystem.Scalars;

namespace PodSales.GraphQL.Engine.Introspection;

/// <summary>The fields that types have without declaring them (specification, sections 4.1 and 4.2).</summary>
internal static class MetaFields
{
    private const string TypeNameArgument = "name";

    /// <summary><c>__schema</c>, on the query root.</summary>
    public static FieldDefinition Schema { get; } = new("__schema", new NonNullType(IntrospectionTypes.Schema))
    {
        Description = "The schema of this server.",
        Resolver = new FieldResolver.Synchronous(context => context.Schema),
    };

    /// <summary><c>__type(name:)</c>, on the query root.</summary>
    public static FieldDefinition Type { get; } = new("__type", IntrospectionTypes.Type)
    {
        Description = "One type of this server, by its name.",
        Arguments = new([new(TypeNameArgument, new NonNullType(BuiltInScalars.String))]),
        Resolver = new FieldResolver.Synchronous(context =>
            context.Schema.Types.TryGet(context.ArgumentValue<string>(TypeNameArgument), out var type) ? type : null),
    };

    /// <summary><c>__typename</c>, on every composite type. The executor knows the answer; it has no resolver.</summary>
    public static FieldDefinition TypeName { get; } = new("__typename", new NonNullType(BuiltInScalars.String))
    {
        Description = "The name of the object's type.",
    };

    public static ImmutableArray<FieldDefinition> All { get; } = [Schema, Type, TypeName];

    /// <summary>Whether a name is one of introspection; no other names begin so.</summary>
    public static bool IsReserved(string name) => name.StartsWith("__", StringComparison.Ordinal);
}
