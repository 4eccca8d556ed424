using System.Diagnostics;

namespace PodSales.GraphQL.Printing;

/// <summary>Whom Chromium runs as. Its sandbox refuses root, so a server that runs as root prints as the user nobody.</summary>
internal static class RunAs
{
    private const string User = "nobody";

    private static bool IsRoot => Environment.IsPrivilegedProcess && !OperatingSystem.IsWindows();

    /// <summary>The words before the command; none when the server runs as a user of its own.</summary>
    public static IReadOnlyList<string> Prefix => IsRoot ? ["setpriv", $"--reuid={User}", "--regid=65534", "--clear-groups", "--no-new-privs"] : [];

    /// <summary>Gives a folder, and what is in it, to that user.</summary>
    public static async Task GiveAsync(string folder, CancellationToken cancellationToken)
    {
        if (!IsRoot)
        {
            return;
        }

        using var chown = Process.Start("chown", ["-R", User, folder]);
        await chown.WaitForExitAsync(cancellationToken);
        if (chown.ExitCode != 0)
        {
            throw new IOException($"The folder {folder} could not be given to the user {User}.");
        }
    }
}
