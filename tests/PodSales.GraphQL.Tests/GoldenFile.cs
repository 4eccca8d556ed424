using System.Runtime.CompilerServices;

namespace PodSales.GraphQL.Tests;

/// <summary>Files with what is expected. UPDATE_GOLDEN=1 in the environment writes them anew.</summary>
internal static class GoldenFile
{
    /// <summary>Compares with a file, by its path from the repository's root.</summary>
    public static void AssertEqual(string path, string got)
    {
        var file = PathOf(path);
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            File.WriteAllText(file, got);
        }

        Assert.Equal(File.ReadAllText(file), got);
    }

    /// <summary>The full path of something in the repository.</summary>
    public static string PathOf(string path) => Path.GetFullPath(Path.Combine(Folder(), "../..", path));

    private static string Folder([CallerFilePath] string thisFile = "") => Path.GetDirectoryName(thisFile)!;
}
