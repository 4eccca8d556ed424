using PodSales.GraphQL.Engine.Execution;
using PodSales.GraphQL.Engine.TypeSystem;

namespace PodSales.GraphQL.Engine.SchemaBuilding.Documents;

/// <summary>The C# behind a field that a document declares.</summary>
/// <param name="Resolver">Finds its value.</param>
internal sealed record DeclaredField(FieldResolver Resolver)
{
    /// <summary>Whether the resolver decides first who may have it (see <see cref="FieldDefinition.IsGuarded"/>).</summary>
    public bool IsGuarded { get; init; }

    /// <summary>Where its events come from; null outside of the subscription root.</summary>
    public EventSourceDelegate? Subscribe { get; init; }

    /// <summary>The arguments as the C# parameters have them.</summary>
    public IReadOnlyList<InputValueDefinition> Arguments { get; init; } = [];

    /// <summary>The member, for messages; null for a resolver that was given by itself.</summary>
    public System.Reflection.MemberInfo? Member { get; init; }

    public Func<object?, object?>? ConversionOf(string argument) =>
        Arguments.FirstOrDefault(candidate => candidate.Name == argument)?.Convert;
}
