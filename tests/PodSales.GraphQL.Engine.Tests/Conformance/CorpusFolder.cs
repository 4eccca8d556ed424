namespace PodSales.GraphQL.Engine.Tests.Conformance;

/// <summary>Where the conformance corpora lie: the folder that GRAPHQL_CONFORMANCE_DIR names, or the one beside the repository.</summary>
internal static class CorpusFolder
{
    private static readonly string Root = Environment.GetEnvironmentVariable("GRAPHQL_CONFORMANCE_DIR")
        ?? System.IO.Path.Combine(RepositoryRoot(), "..", "shared", "conformance");

    public static bool Exists => Directory.Exists(Root);

    public static string FileAt(string relativePath) => System.IO.Path.Combine(Root, relativePath);

    private static string RepositoryRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(System.IO.Path.Combine(folder.FullName, "PodSales.sln")))
            {
                return folder.FullName;
            }
        }

        return AppContext.BaseDirectory;
    }
}
