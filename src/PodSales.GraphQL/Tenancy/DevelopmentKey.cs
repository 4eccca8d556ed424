using System.Security.Cryptography;
using Microsoft.IdentityModel.Tokens;

namespace PodSales.GraphQL.Tenancy;

/// <summary>
/// The key that signs development tokens: made at random once for a data directory, and kept there, so that a token
/// outlives a restart and the <c>token</c> command and the server agree.
/// </summary>
internal static class DevelopmentKey
{
    private const string FileName = "development-signing.key";

    // Every development key begins so, wherever it has been copied to.
    private static ReadOnlySpan<byte> Mark => "podsales development "u8;

    /// <summary>Whether a key is one that a server in Development has made.</summary>
    public static bool IsOne(ReadOnlySpan<byte> key) => key.StartsWith(Mark);

    /// <summary>Reads the key, or makes it on first use.</summary>
    /// <param name="dataDirectory">The server's data directory; made when it does not exist.</param>
    public static SymmetricSecurityKey LoadOrCreate(string dataDirectory)
    {
        Directory.CreateDirectory(dataDirectory);
        var file = System.IO.Path.Combine(dataDirectory, FileName);
        if (!File.Exists(file))
        {
            Write(file, [.. Mark, .. RandomNumberGenerator.GetBytes(32)]);
        }

        return new SymmetricSecurityKey(Convert.FromBase64String(File.ReadAllText(file)));
    }

    // Two processes may start at once: whoever moves its file into place first wins, and both then read that one.
    private static void Write(string file, byte[] key)
    {
        var draft = $"{file}.{Environment.ProcessId}";
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using (var writer = new StreamWriter(draft, options))
        {
            writer.Write(Convert.ToBase64String(key));
        }

        try
        {
            File.Move(draft, file, overwrite: false);
        }
        catch (IOException) when (File.Exists(file))
        {
            File.Delete(draft);
        }
    }
}
