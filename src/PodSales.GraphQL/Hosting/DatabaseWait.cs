namespace PodSales.GraphQL.Hosting;

/// <summary>Lets requests that come while the server starts wait until the database can be used; health is told at once.</summary>
internal static class DatabaseWait
{
    extension(WebApplication app)
    {
        /// <summary>Stands before everything that reads the database.</summary>
        public void UseDatabaseWait()
        {
            var startup = app.Services.GetRequiredService<DatabaseStartup>();
            app.Use((context, next) => startup.Done.IsCompletedSuccessfully || context.Request.Path.StartsWithSegments(Health.Path, StringComparison.OrdinalIgnoreCase)
                ? next(context)
                : WaitAsync(startup, context, next));
        }
    }

    private static async Task WaitAsync(DatabaseStartup startup, HttpContext context, RequestDelegate next)
    {
        await startup.Done.WaitAsync(context.RequestAborted).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (startup.Done.IsCompletedSuccessfully)
        {
            await next(context);
        }
        else
        {
            // The caller has left, or the server could not start: why is told where the server was started.
            context.Abort();
        }
    }
}
