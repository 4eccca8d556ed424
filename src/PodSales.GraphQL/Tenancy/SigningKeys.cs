using System.Security.Cryptography;
using Microsoft.IdentityModel.Tokens;

namespace PodSales.GraphQL.Tenancy;

/// <summary>Reads the keys of the configuration, and refuses those that protect nothing.</summary>
internal static class SigningKeys
{
    private const int ShortestSecretBytes = 32;
    private const int ShortestRsaBits = 2048;

    /// <summary>The keys of the configuration.</summary>
    /// <param name="identity">The configuration.</param>
    /// <param name="isDevelopment">Whether development keys are believed.</param>
    /// <exception cref="InvalidOperationException">A key cannot be used; the message says which setting, and why.</exception>
    public static IReadOnlyList<SecurityKey> Read(IdentityOptions identity, bool isDevelopment) =>
        [.. identity.Keys.Select((key, index) => Read(key, $"{IdentityOptions.Section}:Keys:{index}", isDevelopment))];

    private static SecurityKey Read(IdentityKey key, string setting, bool isDevelopment)
    {
        SecurityKey read = key switch
        {
            { Secret: { } secret, PublicKey: null, PublicKeyFile: null } => Shared(secret, $"{setting}:Secret", isDevelopment),
            { Secret: null, PublicKey: { } pem, PublicKeyFile: null } => Public(pem, $"{setting}:PublicKey"),
            { Secret: null, PublicKey: null, PublicKeyFile: { } file } => Public(File.ReadAllText(file), $"{setting}:PublicKeyFile"),
            _ => throw Unusable(setting, "set one of Secret, PublicKey and PublicKeyFile"),
        };
        read.KeyId = key.Id;
        return read;
    }

    private static SymmetricSecurityKey Shared(string secret, string setting, bool isDevelopment)
    {
        var bytes = new byte[secret.Length];
        if (!Convert.TryFromBase64String(secret, bytes, out var length))
        {
            throw Unusable(setting, "it is not base64; make one with: openssl rand -base64 48");
        }

        if (length < ShortestSecretBytes)
        {
            throw Unusable(setting, $"it has {length} bytes and needs at least {ShortestSecretBytes}; make one with: openssl rand -base64 48");
        }

        return isDevelopment || !DevelopmentKey.IsOne(bytes.AsSpan(0, length))
            ? new SymmetricSecurityKey(bytes[..length])
            : throw Unusable(setting, "it is a development key, which is only believed with the environment Development; make one with: openssl rand -base64 48");
    }

    private static SecurityKey Public(string pem, string setting)
    {
        try
        {
            return IsEllipticCurve(pem, out var curve) ? curve : Rsa(pem, setting);
        }
        catch (Exception exception) when (exception is ArgumentException or CryptographicException)
        {
            throw Unusable(setting, "it is no public key as PEM text", exception);
        }
    }

    private static bool IsEllipticCurve(string pem, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out ECDsaSecurityKey? key)
    {
        var curve = ECDsa.Create();
        try
        {
            curve.ImportFromPem(pem);
            key = new ECDsaSecurityKey(curve);
            return true;
        }
        catch (CryptographicException)
        {
            curve.Dispose();
            key = null;
            return false;
        }
    }

    private static RsaSecurityKey Rsa(string pem, string setting)
    {
        var rsa = RSA.Create();
        rsa.ImportFromPem(pem);
        return rsa.KeySize >= ShortestRsaBits
            ? new RsaSecurityKey(rsa)
            : throw Unusable(setting, $"it has {rsa.KeySize} bits and needs at least {ShortestRsaBits}");
    }

    private static InvalidOperationException Unusable(string setting, string reason, Exception? cause = null) =>
        new($"The key of the setting {setting} cannot be used: {reason}.", cause);
}
