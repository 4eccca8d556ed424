using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.Json;
using PodSales.GraphQL.Engine.Types;

namespace PodSales.GraphQL.Engine.TypeSystem.Scalars;

/// <summary>The scalars of C# types beyond the five of the specification.</summary>
internal static class RuntimeScalars
{
    private const string SpecificationUrl = "https://scalars.graphql.org/chillicream/";

    public static ImmutableArray<ScalarType> All { get; } =
    [
        new IntegerScalar<long>("Long") { Description = "A whole number of 64 bits.", RuntimeType = typeof(long), SpecifiedByUrl = Page("long") },
        new IntegerScalar<short>("Short") { Description = "A whole number of 16 bits.", RuntimeType = typeof(short), SpecifiedByUrl = Page("short") },
        new IntegerScalar<sbyte>("Byte") { Description = "A whole number of 8 bits.", RuntimeType = typeof(sbyte), SpecifiedByUrl = Page("byte") },
        new IntegerScalar<byte>("UnsignedByte") { Description = "A whole number of 8 bits from 0.", RuntimeType = typeof(byte), SpecifiedByUrl = Page("unsigned-byte") },
        new IntegerScalar<ushort>("UnsignedShort") { Description = "A whole number of 16 bits from 0.", RuntimeType = typeof(ushort), SpecifiedByUrl = Page("unsigned-short") },
        new IntegerScalar<uint>("UnsignedInt") { Description = "A whole number of 32 bits from 0.", RuntimeType = typeof(uint), SpecifiedByUrl = Page("unsigned-int") },
        new IntegerScalar<ulong>("UnsignedLong") { Description = "A whole number of 64 bits from 0.", RuntimeType = typeof(ulong), SpecifiedByUrl = Page("unsigned-long") },
        new DecimalScalar { Description = "A decimal number, exact to 28 digits.", RuntimeType = typeof(decimal), SpecifiedByUrl = Page("decimal") },
        new UuidScalar { Description = "A universally unique identifier (RFC 9562).", RuntimeType = typeof(Guid), SpecifiedByUrl = Page("uuid") },
        new DateTimeScalar { Description = "A point in time with its offset (RFC 3339).", RuntimeType = typeof(DateTimeOffset), SpecifiedByUrl = Page("date-time") },
        new LocalDateScalar("LocalDate") { Description = "A day of the calendar, `YYYY-MM-DD`.", RuntimeType = typeof(DateOnly), SpecifiedByUrl = Page("local-date") },
        new LocalDateScalar("Date") { Description = "A day in UTC, `YYYY-MM-DD`.", SpecifiedByUrl = Page("date") },
        new LocalTimeScalar { Description = "A time of the day, `HH:mm:ss`.", RuntimeType = typeof(TimeOnly), SpecifiedByUrl = Page("local-time") },
        new LocalDateTimeScalar { Description = "A day and a time of it, without a time zone.", SpecifiedByUrl = Page("local-date-time") },
        new DurationScalar { Description = "A length of time (ISO 8601), such as `PT30S`.", RuntimeType = typeof(TimeSpan), SpecifiedByUrl = Page("duration") },
        new UriScalar("URI", UriKind.RelativeOrAbsolute) { Description = "A reference (RFC 3986).", RuntimeType = typeof(Uri), SpecifiedByUrl = Page("uri") },
        new UriScalar("URL", UriKind.Absolute) { Description = "An absolute URL.", SpecifiedByUrl = Page("url") },
        new Base64StringScalar { Description = "Bytes in Base64 (RFC 4648).", RuntimeType = typeof(byte[]), SpecifiedByUrl = Page("base64-string") },
        new AnyScalar("Any") { Description = "Any value that JSON can say.", RuntimeType = typeof(JsonElement), SpecifiedByUrl = Page("any") },
        new UploadScalar { Description = "A file of a multipart request.", RuntimeType = typeof(IFile) },
    ];

    public static FrozenDictionary<string, ScalarType> ByName { get; } =
        BuiltInScalars.All.Concat(All).ToFrozenDictionary(scalar => scalar.Name, StringComparer.Ordinal);

    /// <summary>The scalars of C# types that have one; several types share one where they are read alike.</summary>
    public static FrozenDictionary<Type, ScalarType> ByType { get; } =
        BuiltInScalars.All.Concat(All)
            .Where(scalar => scalar.RuntimeType is not null)
            .Select(scalar => KeyValuePair.Create(scalar.RuntimeType!, scalar))
            .Append(KeyValuePair.Create(typeof(float), BuiltInScalars.Float))
            .Append(KeyValuePair.Create(typeof(DateTime), All.Single(scalar => scalar is DateTimeScalar)))
            .Append(KeyValuePair.Create(typeof(object), All.Single(scalar => scalar is AnyScalar)))
            .ToFrozenDictionary();

    private static string Page(string name) => $"{SpecificationUrl}{name}.html";
}
