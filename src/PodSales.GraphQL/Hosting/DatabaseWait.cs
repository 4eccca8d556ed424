namespace PodSales.GraphQL.Hosting;

/// <summary>Lets requests that come while the server starts wait until the database can be used; health is told at once.</summary>
internal static class DatabaseWait
{
    private const int RetryAfterSeconds = 5;

    extension(WebApplication app)
    {
        /// <summary>Stands before everything that reads the database.</summary>
        public void UseDatabaseWait()
        {
            var startup = app.Services.GetRequiredService<DatabaseStartup>();
            var (longest, clock) = (app.Configuration.StartupWait, app.Services.GetRequiredService<TimeProvider>());
            app.Use((context, next) => startup.Done.IsCompletedSuccessfully || context.Request.Path.StartsWithSegments(Health.Path, StringComparison.OrdinalIgnoreCase)
                ? next(context)
                : WaitAsync(startup.Done.WaitAsync(longest, clock, context.RequestAborted), startup.Done, context, next));
        }
    }

    private static async Task WaitAsync(Task wait, Task startup, HttpContext context, RequestDelegate next)
    {
        await wait.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (startup.IsCompletedSuccessfully)
        {
            await next(context);
        }
        else if (startup.IsCompleted || context.RequestAborted.IsCancellationRequested)
        {
            // The caller has left, or the server could not start: why is told where the server was started.
            context.Abort();
        }
        else
        {
            context.Response.Headers.RetryAfter = $"{RetryAfterSeconds}";
            await Results.Problem(
                $"The database is still being brought into shape. Ask again in {RetryAfterSeconds} seconds; {Health.Path}/ready tells when it is.",
                statusCode: StatusCodes.Status503ServiceUnavailable,
                extensions: new Dictionary<string, object?> { ["code"] = "DATABASE_NOT_READY" }).ExecuteAsync(context);
        }
    }
}
