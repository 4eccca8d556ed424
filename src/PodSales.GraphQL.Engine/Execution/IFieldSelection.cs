using System.Linq.Expressions;
using PodSales.GraphQL.Engine.Conventions.Projection;
using PodSales.GraphQL.Engine.TypeSystem;

namespace PodSales.GraphQL.Engine.Execution;

/// <summary>A field as an operation selects it, for resolvers that read no more than what is asked for.</summary>
internal interface IFieldSelection
{
    FieldDefinition Field { get; }

    /// <summary>
    /// The fields selected below this one of a value that has the given type: those of fragments among them, skipped
    /// ones left out, and each response name once, or once for each part of the response that has it.
    /// </summary>
    IEnumerable<IFieldSelection> SelectedFields(ObjectType type);

    /// <summary>Reads of an item only what is selected; the same for each execution. See <see cref="SelectorBuilder.Build{T}"/>.</summary>
    Expression<Func<T, T>>? Selector<T>();
}
