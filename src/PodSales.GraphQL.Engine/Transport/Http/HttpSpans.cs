using System.Diagnostics;
using Microsoft.AspNetCore.Http;
using PodSales.GraphQL.Engine.Diagnostics;
using static PodSales.GraphQL.Engine.Diagnostics.TelemetryNames;

namespace PodSales.GraphQL.Engine.Transport.Http;

/// <summary>The spans of a request over HTTP.</summary>
internal static class HttpSpans
{
    extension(Instrumentation instrumentation)
    {
        /// <summary>The whole request. It is named by its method, of which clients may send any: only those served get a name.</summary>
        public Activity? StartHttpRequest(string method) => instrumentation.Start(ActivityScopes.ExecuteHttpRequest, method switch
        {
            "GET" => Spans.HttpGet,
            "POST" => Spans.HttpPost,
            _ => Spans.Http,
        });

        public Activity? StartHttpParsing() => instrumentation.Start(ActivityScopes.ParseHttpRequest, Spans.HttpParsing);

        public Activity? StartHttpFormatting() => instrumentation.Start(ActivityScopes.FormatHttpResponse, Spans.HttpFormatting);
    }

    extension(Activity span)
    {
        /// <summary>Marks the span of a request by the status of its response, unless it says already what was wrong.</summary>
        public void End(HttpResponse response)
        {
            if (response.StatusCode >= StatusCodes.Status400BadRequest && span.Status is ActivityStatusCode.Unset)
            {
                span.SetStatus(ActivityStatusCode.Error);
            }
        }
    }
}
