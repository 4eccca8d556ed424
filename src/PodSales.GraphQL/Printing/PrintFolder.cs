namespace PodSales.GraphQL.Printing;

/// <summary>A folder for one page and its print, gone when it is disposed. Only its owner can look into it.</summary>
internal sealed class PrintFolder : IDisposable
{
    private readonly DirectoryInfo _folder;

    private PrintFolder(DirectoryInfo folder) => _folder = folder;

    public string Path => _folder.FullName;

    public string Page => System.IO.Path.Combine(Path, "page.html");

    public string Pdf => System.IO.Path.Combine(Path, "page.pdf");

    public static async Task<PrintFolder> CreateAsync(string html, CancellationToken cancellationToken)
    {
        var folder = new PrintFolder(Directory.CreateTempSubdirectory("podsales-print-"));
        try
        {
            await File.WriteAllTextAsync(folder.Page, html, cancellationToken);
            await RunAs.GiveAsync(folder.Path, cancellationToken);
            return folder;
        }
        catch
        {
            folder.Dispose();
            throw;
        }
    }

    public void Dispose()
    {
        try
        {
            _folder.Delete(recursive: true);
        }
        catch (IOException)
        {
            // A browser that was just ended may still be writing; what it leaves lies in the system's temporary folder.
        }
    }
}
