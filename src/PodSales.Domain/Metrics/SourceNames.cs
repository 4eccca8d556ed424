using System.Text;

namespace PodSales.Domain.Metrics;

/// <summary>The sources of one file, each made canonical once: a file has few, in very many rows.</summary>
internal sealed class SourceNames
{
    private const int MostRemembered = 64;
    private readonly List<(byte[] Cell, string Name)> _known = [];

    /// <summary>The canonical name; null when the cell is none.</summary>
    public string? Find(ReadOnlySpan<byte> cell)
    {
        foreach (var (known, name) in _known)
        {
            if (cell.SequenceEqual(known))
            {
                return name;
            }
        }

        var canonical = MetricSource.Canonicalise(Encoding.UTF8.GetString(cell));
        if (canonical is not null && _known.Count < MostRemembered)
        {
            _known.Add((cell.ToArray(), canonical));
        }

        return canonical;
    }
}
