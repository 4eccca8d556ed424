namespace PodSales.Domain;

/// <summary>What ISO 4217 says of a currency code.</summary>
public static class Currency
{
    /// <summary>Whether a text has the form of a currency code: three capital letters.</summary>
    /// <param name="code">Any text.</param>
    /// <returns>True for <c>USD</c>; false for <c>usd</c> and for null.</returns>
    public static bool IsCode(string? code) => code is { Length: 3 } && code.All(char.IsAsciiLetterUpper);

    /// <summary>How many decimal places the minor unit stands for.</summary>
    /// <param name="code">A currency code, such as <c>USD</c>.</param>
    /// <returns>2 for most (cents), 0 for the yen, 3 for the dinars, 4 for two units of account.</returns>
    /// <remarks>ISO 4217, list one, column "minor unit". A code that the list does not know has 2.</remarks>
    public static int MinorUnitDigits(string code) => code switch
    {
        "BIF" or "CLP" or "DJF" or "GNF" or "ISK" or "JPY" or "KMF" or "KRW" or "PYG" or "RWF" or "UGX" or "UYI"
            or "VND" or "VUV" or "XAF" or "XOF" or "XPF" => 0,
        "BHD" or "IQD" or "JOD" or "KWD" or "LYD" or "OMR" or "TND" => 3,
        "CLF" or "UYW" => 4,
        _ => 2,
    };
}
