namespace PodSales.GraphQL.Tenancy;

/// <summary>A key that tokens may be signed with: a secret that the issuer shares, or the public half of the issuer's own.</summary>
public sealed class IdentityKey
{
    /// <summary>The key's id, which a token names in its header as <c>kid</c>; null to try it for every token.</summary>
    public string? Id { get; init; }

    /// <summary>The shared secret in base64, at least 32 bytes.</summary>
    public string? Secret { get; init; }

    /// <summary>The public key as PEM text: RSA of at least 2048 bits, or elliptic curve.</summary>
    public string? PublicKey { get; init; }

    /// <summary>The file with the public key as PEM text.</summary>
    public string? PublicKeyFile { get; init; }
}
