using Microsoft.AspNetCore.Http.Features;

namespace PodSales.GraphQL.Hosting;

/// <summary>Lets files be larger than other bodies: they are read as they arrive and never lie in memory as a whole.</summary>
internal static class UploadSize
{
    extension(WebApplicationBuilder builder)
    {
        public void AddUploadSize() =>
            builder.Services.Configure<FormOptions>(options => options.MultipartBodyLengthLimit = builder.Configuration.MaxUploadBytes);
    }

    extension(WebApplication app)
    {
        /// <summary>Gives uploads the limit of <see cref="ServerSettings"/>; other bodies keep the web server's.</summary>
        public void UseUploadSize()
        {
            var limit = app.Configuration.MaxUploadBytes;
            app.Use((context, next) =>
            {
                if (context.Request.HasFormContentType && context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
                {
                    size.MaxRequestBodySize = limit;
                }

                return next(context);
            });
        }
    }
}
