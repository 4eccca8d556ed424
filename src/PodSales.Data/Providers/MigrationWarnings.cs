using Microsoft.EntityFrameworkCore.Diagnostics;

namespace PodSales.Data.Providers;

/// <summary>What a start that migrates the database looks for.</summary>
internal static class MigrationWarnings
{
    // That the migrations lead to the model is tested. To compare the two again builds both models anew, at every start.
    public static void Configure(WarningsConfigurationBuilder warnings) =>
        warnings.Ignore(RelationalEventId.PendingModelChangesWarning);
}
