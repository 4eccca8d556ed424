using System.Diagnostics;

namespace PodSales.GraphQL.Printing;

/// <summary>The command that prints a page: without network, without scripts, and inside Chromium's sandbox.</summary>
internal static class ChromiumCommand
{
    private static readonly string[] Switches =
    [
        "--headless",
        "--disable-gpu",
        "--no-first-run",
        "--disable-extensions",
        "--disable-dev-shm-usage",

        // A document brings all it needs: nothing is looked up or fetched. Scripts are off by the policy in the page itself,
        // since Chromium prints by a script of its own.
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--disable-quic",
        "--host-resolver-rules=MAP * ~NOTFOUND",
        "--proxy-server=127.0.0.1:9",
        "--no-pdf-header-footer",
    ];

    /// <summary>Prints the page of a folder into the folder.</summary>
    public static ProcessStartInfo For(string program, PrintFolder folder)
    {
        var command = new ProcessStartInfo { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = folder.Path };
        command.Environment.Clear();
        command.Environment["HOME"] = folder.Path;
        command.Environment["PATH"] = Environment.GetEnvironmentVariable("PATH");
        command.Environment["LANG"] = "C.UTF-8";
        string[] words =
        [
            .. RunAs.Prefix,
            program,
            .. Switches,
            $"--user-data-dir={System.IO.Path.Combine(folder.Path, "profile")}",
            $"--print-to-pdf={folder.Pdf}",
            new Uri(folder.Page).AbsoluteUri,
        ];
        command.FileName = words[0];
        foreach (var word in words.Skip(1))
        {
            command.ArgumentList.Add(word);
        }

        return command;
    }
}
