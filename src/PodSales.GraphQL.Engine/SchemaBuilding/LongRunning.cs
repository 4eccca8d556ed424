using PodSales.GraphQL.Engine.Execution;
using PodSales.GraphQL.Engine.Language;
using PodSales.GraphQL.Engine.SchemaBuilding.Configurations;
using PodSales.GraphQL.Engine.Types;

namespace PodSales.GraphQL.Engine.SchemaBuilding;

/// <summary>Gives mutations with <see cref="LongRunningAttribute"/> the time that they may take.</summary>
internal static class LongRunning
{
    public static FieldResolver Allow(FieldResolver resolver, FieldConfiguration configuration, FieldOwner owner, Faults faults)
    {
        if (configuration.Annotations.Find<LongRunningAttribute>() is null)
        {
            return resolver;
        }

        if (owner.Root is not OperationType.Mutation)
        {
            // Fields of a query run side by side, so the time of one cannot be told from that of the others.
            faults.Add(configuration, "[LongRunning] stands on a field that is no mutation. Remove it, or make the field a mutation.");
        }

        return new FieldResolver.Asynchronous(async context =>
        {
            var lifetime = ((IFieldContext)context).Lifetime;
            var lent = lifetime.Lend();
            try
            {
                return await resolver.InvokeAsync(context).ConfigureAwait(false);
            }
            finally
            {
                lifetime.TakeBack(lent);
            }
        });
    }
}
