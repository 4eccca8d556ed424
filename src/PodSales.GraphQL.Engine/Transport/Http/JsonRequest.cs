using Microsoft.AspNetCore.Http;

namespace PodSales.GraphQL.Engine.Transport.Http;

/// <summary>Reads what a POST asks for from its JSON body.</summary>
internal static class JsonRequest
{
    public static async ValueTask<RequestReading> ReadAsync(
        HttpRequest request, RequestBodyReader reader, int maxSize, CancellationToken cancellationToken)
    {
        if (request.ContentLength > maxSize)
        {
            return new RequestReading.Refused(RequestErrors.TooLarge(maxSize));
        }

        var body = request.BodyReader;
        while (true)
        {
            var read = await body.ReadAsync(cancellationToken).ConfigureAwait(false);
            var buffer = read.Buffer;
            if (buffer.Length > maxSize)
            {
                body.AdvanceTo(buffer.End);
                return new RequestReading.Refused(RequestErrors.TooLarge(maxSize));
            }

            if (read.IsCompleted)
            {
                var reading = reader.Read(buffer);
                body.AdvanceTo(buffer.End);
                return reading;
            }

            body.AdvanceTo(buffer.Start, buffer.End);
        }
    }
}
