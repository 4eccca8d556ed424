using System.Text.Json;
using System.Text.Json.Serialization;

namespace PodSales.Domain.Events;

/// <summary>Writes <c>DealStage.Won</c> as <c>won</c>, the seed system's spelling.</summary>
internal sealed class SnakeCaseEnumConverter<TEnum>() : JsonStringEnumConverter<TEnum>(JsonNamingPolicy.SnakeCaseLower, allowIntegerValues: false)
    where TEnum : struct, Enum;
