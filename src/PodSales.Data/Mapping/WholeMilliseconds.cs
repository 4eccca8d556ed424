using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace PodSales.Data.Mapping;

/// <summary>Stores a length of time as whole milliseconds.</summary>
internal sealed class WholeMilliseconds() : ValueConverter<TimeSpan, long>(
    length => (long)length.TotalMilliseconds,
    milliseconds => TimeSpan.FromMilliseconds(milliseconds));
