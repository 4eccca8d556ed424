namespace PodSales.GraphQL.Errors;

/// <summary>Turns refusals into problem details.</summary>
internal sealed class RefusalEndpointFilter : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        try
        {
            return await next(context);
        }
        catch (RefusalException refusal)
        {
            return RefusalProblems.Of([refusal]);
        }
        catch (AggregateException several) when (several.InnerExceptions.All(inner => inner is RefusalException))
        {
            return RefusalProblems.Of([.. several.InnerExceptions.Cast<RefusalException>()]);
        }
    }
}
