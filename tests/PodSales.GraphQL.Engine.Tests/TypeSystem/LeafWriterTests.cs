using System.Globalization;
using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using PodSales.GraphQL.Engine.Conventions.Relay;
using PodSales.GraphQL.Engine.Execution.Results;
using PodSales.GraphQL.Engine.TypeSystem;
using PodSales.GraphQL.Engine.TypeSystem.Scalars;

namespace PodSales.GraphQL.Engine.Tests.TypeSystem;

/// <summary>What is written without a box is what coercing the value would have given.</summary>
public sealed class LeafWriterTests
{
    private static readonly DateTimeOffset Moment = new(2026, 11, 29, 7, 5, 3, TimeSpan.Zero);

    public static TheoryData<DateTimeOffset> Moments =>
    [
        Moment,
        Moment.AddTicks(1),
        Moment.AddMilliseconds(120),
        Moment.AddSeconds(7).AddTicks(1_000_000),
        new(2026, 11, 30, 0, 0, 0, TimeSpan.FromHours(5.5)),
        new(2026, 11, 30, 20, 10, 0, 500, TimeSpan.FromHours(-11)),
        DateTimeOffset.MinValue,
        DateTimeOffset.MaxValue,
    ];

    [Theory]
    [MemberData(nameof(Moments))]
    public void Of_moments(DateTimeOffset value) => AssertSame(new DateTimeScalar(), value);

    [Theory]
    [InlineData(1, 1, 1)]
    [InlineData(2026, 11, 9)]
    [InlineData(9999, 12, 31)]
    public void Of_days(int year, int month, int day) => AssertSame(new LocalDateScalar("LocalDate"), new DateOnly(year, month, day));

    [Theory]
    [InlineData(long.MinValue)]
    [InlineData(0L)]
    [InlineData(long.MaxValue)]
    public void Of_whole_numbers(long value) => AssertSame(new IntegerScalar<long>("Long"), value);

    [Theory]
    [InlineData("0")]
    [InlineData("-0.10")]
    [InlineData("79228162514264337593543950335")]
    public void Of_decimals(string value) => AssertSame(new DecimalScalar(), decimal.Parse(value, CultureInfo.InvariantCulture));

    [Theory]
    [InlineData(0.0)]
    [InlineData(-0.5)]
    [InlineData(0.4106)]
    [InlineData(0.0001)]
    [InlineData(0.00001)]
    [InlineData(10.05)]
    [InlineData(1.0 / 3)]
    [InlineData(99_999_999_999.9999)]
    [InlineData(100_000_000_000.5)]
    [InlineData(1e15)]
    [InlineData(-1e300)]
    [InlineData(double.Epsilon)]
    public void Of_numbers_of_double_precision(double value)
    {
        Assert.Equal(value.ToString("R", CultureInfo.InvariantCulture), Text(value));
        AssertSame(BuiltInScalars.Float, value);
    }

    [Fact]
    public void A_negative_zero_keeps_its_sign() => Assert.Equal("-0", Text(-0.0));

    [Fact]
    public void Numbers_of_few_decimals_are_as_short_as_any_other() => Check.QuickThrowOnFailure(Prop.ForAll(
        Gen.Choose(int.MinValue, int.MaxValue).SelectMany(units => Gen.Choose(0, 6).Select(decimals => units / Math.Pow(10, decimals))).ToArbitrary(),
        value => Text(value) == value.ToString("R", CultureInfo.InvariantCulture)));

    [Fact]
    public void Of_times_spans_addresses_bytes_and_uuids()
    {
        AssertSame(new LocalTimeScalar(), new TimeOnly(18, 30, 0, 250));
        AssertSame(new LocalDateTimeScalar(), new DateTime(2026, 11, 29, 7, 5, 3, DateTimeKind.Unspecified));
        AssertSame(new DurationScalar(), TimeSpan.FromMinutes(90));
        AssertSame(new UriScalar("URL", UriKind.Absolute), new Uri("https://feeds.example.com/a?b=\"c\"&d=é"));
        AssertSame(new Base64StringScalar(), new byte[] { 0, 255, 17 });
        AssertSame(new UuidScalar(), Guid.Parse("6F9619FF-8B86-D011-B42D-00C04FC964FF"));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(2_000)]
    public void Of_global_ids_whatever_the_length_of_the_types_name(int length)
    {
        var (name, id) = (new string('T', length), Guid.Parse("6f9619ff-8b86-d011-b42d-00c04fc964ff"));
        using var json = new JsonBuffer();

        Assert.Null(GlobalId.WriterOf(name)(id, json));

        Assert.Equal(GlobalId.Format(name, id), JsonSerializer.Deserialize<string>(json.Written));
    }

    private static string Text(double value)
    {
        using var json = new JsonBuffer();
        json.WriteNumber(value);
        return Encoding.UTF8.GetString(json.Written);
    }

    private static void AssertSame<T>(ScalarType scalar, T value)
        where T : notnull
    {
        using var coerced = new JsonBuffer();
        using var written = new JsonBuffer();
        coerced.WriteValue(scalar.CoerceResult(value).Value);

        Assert.Null(scalar.WriterFor<T>()!(value, written));

        Assert.Equal(JsonDocument.Parse(coerced.Written.ToArray()).RootElement.GetRawText(), JsonDocument.Parse(written.Written.ToArray()).RootElement.GetRawText());
    }
}
