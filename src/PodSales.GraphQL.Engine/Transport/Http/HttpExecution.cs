using Microsoft.AspNetCore.Http;
using PodSales.GraphQL.Engine.CostAnalysis;
using PodSales.GraphQL.Engine.Execution;
using PodSales.GraphQL.Engine.Execution.Results;

namespace PodSales.GraphQL.Engine.Transport.Http;

/// <summary>Executes what came by GET or POST.</summary>
internal static class HttpExecution
{
    extension(ServedSchema schema)
    {
        /// <summary>Executes one operation.</summary>
        /// <param name="context">The HTTP request.</param>
        /// <param name="message">The operation.</param>
        /// <param name="flags">Which kinds may be run, and how it may be answered.</param>
        /// <param name="batch">What the batch that it stands in costs; null where it stands by itself.</param>
        public async Task<IExecutionResult> ExecuteAsync(
            HttpContext context, RequestMessage message, RequestFlags flags, BatchCost? batch = null)
        {
            var builder = message.ToBuilder().SetFlags(flags).SetCostReport(CostHeader.Read(context.Request));
            try
            {
                await schema.HttpInterceptor.OnCreateAsync(context, schema.Executor, builder, context.RequestAborted).ConfigureAwait(false);
            }
            catch (GraphQLException exception)
            {
                return new ErrorResult(exception.Errors);
            }

            if (batch is not null)
            {
                // The services of the HTTP request would be shared by all operations of the batch; each takes a scope of its own.
                builder.SetServices(null).SetBatch(batch);
            }

            return await schema.Executor.ExecuteAsync(builder.Build(), context.RequestAborted).ConfigureAwait(false);
        }
    }
}
