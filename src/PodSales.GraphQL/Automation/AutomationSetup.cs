using PodSales.GraphQL.Features;
using Quartz;

namespace PodSales.GraphQL.Automation;

/// <summary>Wires the jobs that the server does by itself.</summary>
internal static class AutomationSetup
{
    extension(WebApplicationBuilder builder)
    {
        /// <summary>
        /// Without <c>ENABLE_AUTOMATION_JOBS</c> there is no scheduler at all. With it, each run asks again whether the
        /// feature is on for the network. Schedules are in memory: every server that has jobs on runs them.
        /// </summary>
        public void AddAutomation()
        {
            if (!builder.Configuration.MayBeOn(Feature.AutomationJobs))
            {
                return;
            }

            builder.Services.AddQuartz(quartz =>
            {
                quartz.UseInMemoryStore();
                quartz.AddJobs();
            });
            builder.Services.AddQuartzHostedService(options => options.WaitForJobsToComplete = true);
        }
    }
}
