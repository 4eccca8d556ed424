using System.Collections.Immutable;

namespace PodSales.GraphQL.Engine.Execution.Planning;

/// <summary>Fields of an object that come later, together.</summary>
/// <param name="Defers">The deferred fragments that they are delivered with.</param>
/// <param name="Fields">The fields.</param>
internal sealed record DeferredFields(ImmutableArray<DeferUsage> Defers, ObjectPlan Fields);
