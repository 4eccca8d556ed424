using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace PodSales.Data.Mapping;

/// <summary>Stores a moment as its UTC date and time, which SQLite compares and sorts as text.</summary>
internal sealed class UtcMoment() : ValueConverter<DateTimeOffset, DateTime>(
    moment => moment.UtcDateTime,
    stored => new DateTimeOffset(DateTime.SpecifyKind(stored, DateTimeKind.Utc)));
