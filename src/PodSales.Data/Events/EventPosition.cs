using System.Buffers;
using System.Buffers.Binary;
using System.Buffers.Text;
using System.Diagnostics.CodeAnalysis;

namespace PodSales.Data.Events;

/// <summary>A place in the event log. Later events have greater positions; positions outlive the process, the host and a move of the data to another server.</summary>
public readonly record struct EventPosition : IComparable<EventPosition>
{
    private const int Size = 16;

    /// <summary>The position of an event that was read as a row.</summary>
    /// <param name="transactionId">See <see cref="EventRow.TransactionId"/>.</param>
    /// <param name="sequence">See <see cref="EventRow.Sequence"/>.</param>
    public EventPosition(long transactionId, long sequence)
    {
        TransactionId = transactionId;
        Sequence = sequence;
    }

    /// <summary>Before the first event.</summary>
    public static EventPosition Start => default;

    /// <summary>See <see cref="EventRow.TransactionId"/>.</summary>
    public long TransactionId { get; }

    /// <summary>See <see cref="EventRow.Sequence"/>.</summary>
    public long Sequence { get; }

    /// <summary>Reads what <see cref="ToString"/> writes.</summary>
    /// <param name="text">A position that a client has kept.</param>
    /// <param name="position">The position, when the text is one.</param>
    /// <returns>Whether the text is a position.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out EventPosition position)
    {
        position = default;
        Span<byte> bytes = stackalloc byte[Size];
        if (text is not { Length: 22 } || Base64Url.DecodeFromChars(text, bytes, out _, out _) != OperationStatus.Done)
        {
            return false;
        }

        position = new(BinaryPrimitives.ReadInt64BigEndian(bytes), BinaryPrimitives.ReadInt64BigEndian(bytes[8..]));
        return position is { TransactionId: >= 0, Sequence: >= 0 };
    }

    /// <summary>Whether the left position is earlier.</summary>
    public static bool operator <(EventPosition left, EventPosition right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left position is earlier or the same.</summary>
    public static bool operator <=(EventPosition left, EventPosition right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left position is later.</summary>
    public static bool operator >(EventPosition left, EventPosition right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left position is later or the same.</summary>
    public static bool operator >=(EventPosition left, EventPosition right) => left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    public int CompareTo(EventPosition other) =>
        (TransactionId, Sequence).CompareTo((other.TransactionId, other.Sequence));

    /// <summary>The position as text for clients to keep: 22 characters that are safe in an address.</summary>
    /// <returns>The text; its form says nothing and may change, but <see cref="TryParse"/> goes on reading it.</returns>
    public override string ToString()
    {
        Span<byte> bytes = stackalloc byte[Size];
        BinaryPrimitives.WriteInt64BigEndian(bytes, TransactionId);
        BinaryPrimitives.WriteInt64BigEndian(bytes[8..], Sequence);
        return Base64Url.EncodeToString(bytes);
    }
}
