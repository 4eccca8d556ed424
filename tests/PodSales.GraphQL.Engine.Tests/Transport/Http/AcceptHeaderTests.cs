using Microsoft.Extensions.Primitives;
using PodSales.GraphQL.Engine.Transport.Http;

namespace PodSales.GraphQL.Engine.Tests.Transport.Http;

public sealed class AcceptHeaderTests
{
    private const string Response = "application/graphql-response+json; charset=utf-8";
    private const string Json = "application/json; charset=utf-8";
    private const string Multipart = "multipart/mixed; boundary=\"-\"";
    private const string Events = "text/event-stream; charset=utf-8";
    private const string Lines = "application/jsonl; charset=utf-8";

    [Theory]
    [InlineData(null, Json, Multipart)]
    [InlineData("", Json, Multipart)]
    [InlineData("*/*", Json, Multipart)]
    [InlineData("application/*", Json, Multipart)]
    [InlineData("application/graphql-response+json", Response, null)]
    [InlineData("application/json", Json, null)]
    [InlineData("Application/JSON; charset=UTF-8", Json, null)]
    [InlineData("multipart/mixed", Multipart, Multipart)]
    [InlineData("multipart/mixed; incrementalSpec=v0.2", Multipart, Multipart)]
    [InlineData("text/event-stream", Events, Events)]
    [InlineData("application/jsonl", Lines, Lines)]
    [InlineData("application/graphql-response+jsonl", "application/graphql-response+jsonl; charset=utf-8", "application/graphql-response+jsonl; charset=utf-8")]
    [InlineData("application/json, text/event-stream", Json, Events)]
    [InlineData("application/json;q=0.5, application/graphql-response+json", Response, null)]
    [InlineData("application/json;q=0, */*;q=0.1", Json, Multipart)]
    [InlineData("text/html, application/xhtml+xml, */*;q=0.8", Json, Multipart)]
    [InlineData("application/json; charset=iso-8859-1", null, null)]
    [InlineData("image/png", null, null)]
    public void The_header_chooses_a_format_for_one_result_and_one_for_a_stream(string? accept, string? one, string? stream)
    {
        var parsed = AcceptHeader.TryChoose(accept is null ? StringValues.Empty : new StringValues(accept), out var formats);

        Assert.True(parsed);
        Assert.Equal((one, stream), (formats.Single?.ContentType, formats.Stream?.ContentType));
    }

    [Theory]
    [InlineData("json")]
    [InlineData("/")]
    public void A_header_that_is_no_list_of_media_ranges_is_not_guessed_at(string accept) =>
        Assert.False(AcceptHeader.TryChoose(accept, out _));
}
