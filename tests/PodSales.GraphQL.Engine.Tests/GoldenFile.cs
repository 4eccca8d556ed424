using System.Runtime.CompilerServices;

namespace PodSales.GraphQL.Engine.Tests;

/// <summary>Files with what is expected, in the folder Golden. UPDATE_GOLDEN=1 in the environment writes them anew.</summary>
internal static class GoldenFile
{
    public static string Read(string name) => File.ReadAllText(PathOf(name));

    public static void AssertEqual(string name, string got)
    {
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            File.WriteAllText(PathOf(name), got);
        }

        Assert.Equal(Read(name), got);
    }

    private static string PathOf(string name, [CallerFilePath] string thisFile = "") =>
        System.IO.Path.Combine(System.IO.Path.GetDirectoryName(thisFile)!, "Golden", name);
}
