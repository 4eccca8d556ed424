using PodSales.GraphQL.Engine.Types;

namespace PodSales.GraphQL.Engine.Tests.Transport.Http.Batching;

[MutationType(IncludeStaticMembers = true)]
public static class BatchMutations
{
    /// <summary>Writes into the notebook of the operation and the ledger of all, and tells both.</summary>
    public static string Note(string text, [Service] Notebook notebook, [Service] Ledger ledger)
    {
        notebook.Notes.Add(text);
        ledger.Notes.Add(text);
        return $"{string.Join(' ', notebook.Notes)} of {string.Join(' ', ledger.Notes)}";
    }

    public static async Task<string> ReadAsync(IFile file, CancellationToken cancellationToken)
    {
        using var reader = new StreamReader(file.OpenReadStream());
        return await reader.ReadToEndAsync(cancellationToken);
    }
}
