using PodSales.GraphQL.Dashboards;
using PodSales.GraphQL.InsertionOrders;
using PodSales.GraphQL.InsertionOrders.Delivery;
using PodSales.GraphQL.InsertionOrders.Inventory;
using PodSales.GraphQL.Matching;
using PodSales.GraphQL.Metrics;
using PodSales.GraphQL.Metrics.GoogleSheets;
using Quartz;

namespace PodSales.GraphQL.Automation;

/// <summary>Every job and how often it runs, beginning when the server has started. A new job is a class and a line here.</summary>
internal static class Schedule
{
    extension(IQuartzBuilder quartz)
    {
        public void AddJobs()
        {
            quartz.Run<FlightTransitions>(every: TimeSpan.FromMinutes(5));
            quartz.Run<PipelineWatch>(every: TimeSpan.FromHours(1));
            quartz.Run<ImportWatch>(every: TimeSpan.FromMinutes(15));
            quartz.Run<HoldExpiry>(every: TimeSpan.FromMinutes(1));
            quartz.Run<DeliveryRollUp>(every: TimeSpan.FromMinutes(15));
            quartz.Run<SheetRefreshes>(every: TimeSpan.FromMinutes(5));
            quartz.Run<StaleMatchRefresh>(every: TimeSpan.FromMinutes(10));
            quartz.Run<AbandonedImports>(every: TimeSpan.FromMinutes(15));
        }

        private void Run<TJob>(TimeSpan every) where TJob : class, INetworkJob => quartz.ScheduleJob<NetworkJobRunner<TJob>>(
            trigger => trigger.WithIdentity(typeof(TJob).Name).StartNow().WithSimpleSchedule(every),
            job => job.WithIdentity(typeof(TJob).Name));
    }
}
