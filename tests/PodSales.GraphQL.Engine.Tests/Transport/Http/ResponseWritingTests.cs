using System.IO.Pipelines;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using PodSales.GraphQL.Engine.Execution.Results;
using PodSales.GraphQL.Engine.Transport.Http;
using PodSales.GraphQL.Engine.Transport.Http.Formats;

namespace PodSales.GraphQL.Engine.Tests.Transport.Http;

public sealed class ResponseWritingTests
{
    [Fact]
    public async Task An_answer_says_how_long_it_is() => Assert.Equal(49, (await WriteAsync(isThere: true)).ContentLength);

    [Fact]
    public async Task An_answer_to_a_client_that_has_gone_promises_no_length() => Assert.Null((await WriteAsync(isThere: false)).ContentLength);

    private static async Task<HttpResponse> WriteAsync(bool isThere)
    {
        var context = new DefaultHttpContext();
        context.Features.Set<IHttpResponseBodyFeature>(new Body { Writer = new Output(isThere) });
        var result = new ErrorResult([ErrorBuilder.New().SetMessage("Something was refused.").Build()]);

        await ResponseWriting.WriteAsync(context, new JsonFormat(), result, StatusCodes.Status200OK);

        return context.Response;
    }

    private sealed class Body : IHttpResponseBodyFeature
    {
        public required PipeWriter Writer { get; init; }

        public Stream Stream => Writer.AsStream();

        public Task CompleteAsync() => Task.CompletedTask;

        public void DisableBuffering()
        {
        }

        public Task SendFileAsync(string path, long offset, long? count, CancellationToken cancellationToken = default) =>
            throw new NotSupportedException("No file is sent here.");

        public Task StartAsync(CancellationToken cancellationToken = default) => Task.CompletedTask;
    }

    /// <summary>Takes bytes as a web server does: of a client that has gone it takes them too, and keeps none.</summary>
    private sealed class Output(bool isThere) : PipeWriter
    {
        private readonly byte[] _bytes = new byte[1024];
        private int _taken;

        public override bool CanGetUnflushedBytes => true;

        public override long UnflushedBytes => isThere ? _taken : 0;

        public override void Advance(int bytes) => _taken += bytes;

        public override Memory<byte> GetMemory(int sizeHint = 0) => _bytes.AsMemory(_taken);

        public override Span<byte> GetSpan(int sizeHint = 0) => _bytes.AsSpan(_taken);

        public override ValueTask<FlushResult> FlushAsync(CancellationToken cancellationToken = default) => new(new FlushResult(false, false));

        public override void CancelPendingFlush()
        {
        }

        public override void Complete(Exception? exception = null)
        {
        }
    }
}
