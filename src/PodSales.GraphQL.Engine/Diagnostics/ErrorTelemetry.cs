using System.Diagnostics;
using static PodSales.GraphQL.Engine.Diagnostics.TelemetryNames;

namespace PodSales.GraphQL.Engine.Diagnostics;

/// <summary>What traces and metrics tell of errors.</summary>
internal static class ErrorTelemetry
{
    private const int MaxEvents = 10;
    private const string WithoutCode = "_OTHER";

    extension(IError error)
    {
        /// <summary>The code; for an unexpected exception, which has none, its class.</summary>
        /// <remarks>OpenTelemetry's <c>error.type</c>, whose value for everything else is <c>_OTHER</c>.</remarks>
        public string Type => error.Code ?? error.Exception?.GetType().FullName ?? WithoutCode;
    }

    extension(Activity span)
    {
        /// <summary>Notes the errors of a response: how many, and the first ten by code and path.</summary>
        /// <param name="errors">The errors.</param>
        /// <param name="withMessages">Whether their messages are noted, which quote what users sent.</param>
        public void Note(IReadOnlyList<IError> errors, bool withMessages)
        {
            if (errors.Count == 0)
            {
                return;
            }

            span.SetTag(Attributes.ErrorCount, errors.Count);
            foreach (var error in errors.Take(MaxEvents))
            {
                span.AddEvent(new ActivityEvent(Events.Error, tags: TagsOf(error, withMessages)));
                if (error.Exception is { } exception)
                {
                    span.AddException(exception);
                }
            }
        }

        /// <summary>Marks the span of a step that failed.</summary>
        public void Fail(Exception failure)
        {
            span.SetTag(Attributes.ErrorType, (failure as GraphQLException)?.Errors[0].Type ?? failure.GetType().FullName);
            span.SetStatus(ActivityStatusCode.Error);
        }

        /// <summary>Marks the span of a request that was refused.</summary>
        public void Refuse(IError error)
        {
            span.SetTag(Attributes.ErrorType, error.Type);
            span.SetStatus(ActivityStatusCode.Error, error.Type);
        }
    }

    private static ActivityTagsCollection TagsOf(IError error, bool withMessage)
    {
        var tags = new ActivityTagsCollection { [Attributes.ErrorType] = error.Type };
        if (error.Path is { } path)
        {
            tags.Add(Attributes.ErrorPath, path.ToString());
        }

        if (withMessage)
        {
            tags.Add(Attributes.ErrorMessage, error.Message);
        }

        return tags;
    }
}
