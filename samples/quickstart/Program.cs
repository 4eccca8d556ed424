using System.Globalization;
using PodSales.Quickstart;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;

MatchExample.Run();
DealExample.Run();
await MetricsExample.RunAsync();
await OrderExample.RunAsync();
