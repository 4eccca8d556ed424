using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace PodSales.GraphQL.Printing;

/// <summary>Turns a component into the text of a page.</summary>
internal sealed class PageRenderer(IServiceProvider services, ILoggerFactory loggers)
{
    /// <summary>Renders a component with its parameters.</summary>
    /// <typeparam name="TPage">A component that is a whole document.</typeparam>
    /// <param name="parameters">The values of its parameters, by their names.</param>
    public async Task<string> RenderAsync<TPage>(IDictionary<string, object?> parameters)
        where TPage : IComponent
    {
        await using var renderer = new HtmlRenderer(services, loggers);
        return await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var page = await renderer.RenderComponentAsync<TPage>(ParameterView.FromDictionary(parameters));
            return page.ToHtmlString();
        });
    }
}
