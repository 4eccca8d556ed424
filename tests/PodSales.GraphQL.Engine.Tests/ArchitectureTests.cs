namespace PodSales.GraphQL.Engine.Tests;

public sealed class ArchitectureTests
{
    private static readonly string[] Transports = ["Transport", "AspNetCore"];

    /// <summary>Parser, validator and executor run in a console: only the transports know of ASP.NET.</summary>
    /// <remarks>No using is implied for ASP.NET, so whoever uses a type of it has to write the namespace.</remarks>
    [Fact]
    public void Nothing_outside_the_transports_uses_a_type_of_aspnet()
    {
        var library = System.IO.Path.Combine(RepositoryRoot(), "src", "PodSales.GraphQL.Engine");
        var sources = Directory.EnumerateFiles(library, "*.cs", SearchOption.AllDirectories)
            .Select(file => System.IO.Path.GetRelativePath(library, file))
            .Where(file => file.Split(System.IO.Path.DirectorySeparatorChar)[0] is not ("bin" or "obj"))
            .ToList();

        var users = sources
            .Where(file => File.ReadAllText(System.IO.Path.Combine(library, file)).Contains("Microsoft.AspNetCore", StringComparison.Ordinal))
            .ToLookup(file => Transports.Contains(file.Split(System.IO.Path.DirectorySeparatorChar)[0]));

        Assert.Empty(users[false]);
        Assert.NotEmpty(users[true]);
    }

    private static string RepositoryRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(System.IO.Path.Combine(folder, "PodSales.sln")))
        {
            folder = System.IO.Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The tests do not run below the repository.");
        }

        return folder;
    }
}
