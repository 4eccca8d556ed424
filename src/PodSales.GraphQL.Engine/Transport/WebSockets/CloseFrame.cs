using System.Net.WebSockets;

namespace PodSales.GraphQL.Engine.Transport.WebSockets;

/// <summary>How a connection is closed.</summary>
internal sealed class CloseFrame(int code, string reason)
{
    /// <summary>RFC 6455, section 5.5: a control frame has at most 125 bytes, two of which are the code.</summary>
    private const int MaxReasonBytes = 123;

    public WebSocketCloseStatus Status { get; } = (WebSocketCloseStatus)code;

    public string Reason { get; } = Cut(reason);

    private static string Cut(string reason)
    {
        var length = 0;
        var bytes = 0;
        foreach (var rune in reason.EnumerateRunes())
        {
            bytes += rune.Utf8SequenceLength;
            if (bytes > MaxReasonBytes)
            {
                return reason[..length];
            }

            length += rune.Utf16SequenceLength;
        }

        return reason;
    }
}
