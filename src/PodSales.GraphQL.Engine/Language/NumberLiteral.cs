namespace PodSales.GraphQL.Engine.Language;

/// <summary>Reads int and float literals (specification, "Int Value" and "Float Value").</summary>
internal static class NumberLiteral
{
    public static Token Read(Source source, int start)
    {
        var body = source.Body;
        var end = SkipIntegerPart(source, body[start] == '-' ? start + 1 : start);
        var isFloat = false;
        if (Characters.At(body, end) == '.')
        {
            isFloat = true;
            end = SkipDigits(source, end + 1);
        }

        if (Characters.At(body, end) is 'e' or 'E')
        {
            isFloat = true;
            end = SkipDigits(source, Characters.At(body, end + 1) is '+' or '-' ? end + 2 : end + 1);
        }

        // A number must not run into a name or another number: 0xF and 1.2.3 are errors, not two tokens.
        var next = Characters.At(body, end);
        if (next == '.' || Characters.IsNameStart(next))
        {
            throw ExpectedDigit(source, end);
        }

        return new Token(isFloat ? TokenKind.Float : TokenKind.Int, start, end);
    }

    /// <summary>The offset after one or more digits.</summary>
    /// <exception cref="SyntaxException">There is no digit at the offset.</exception>
    public static int SkipDigits(Source source, int offset)
    {
        var end = offset;
        while (Characters.IsDigit(Characters.At(source.Body, end)))
        {
            end++;
        }

        return end > offset ? end : throw ExpectedDigit(source, offset);
    }

    private static int SkipIntegerPart(Source source, int offset)
    {
        if (Characters.At(source.Body, offset) != '0')
        {
            return SkipDigits(source, offset);
        }

        return Characters.IsDigit(Characters.At(source.Body, offset + 1))
            ? throw new SyntaxException(
                source, offset + 1, $"Invalid number, unexpected digit after 0: {Characters.Describe(source.Body, offset + 1)}.")
            : offset + 1;
    }

    private static SyntaxException ExpectedDigit(Source source, int offset) =>
        new(source, offset, $"Invalid number, expected digit but got: {Characters.Describe(source.Body, offset)}.");
}
