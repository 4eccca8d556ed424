namespace PodSales.GraphQL.Engine.TypeSystem.Scalars;

/// <summary><c>Base64String</c>: bytes, with padding and without line breaks.</summary>
internal sealed class Base64StringScalar() : TextScalar<byte[]>("Base64String")
{
    protected override string Form => "bytes in Base64";

    protected override bool TryParse(string text, out byte[] value)
    {
        value = new byte[text.Length];
        var isBase64 = !text.Any(char.IsWhiteSpace) && Convert.TryFromBase64String(text, value, out var length);
        if (isBase64)
        {
            Convert.TryFromBase64String(text, value, out length);
            value = value[..length];
        }

        return isBase64;
    }

    protected override string Format(byte[] value) => Convert.ToBase64String(value);
}
