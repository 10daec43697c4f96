using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Jundeng.Web.Pages;

/// <summary>
/// A page as an answer. It is written straight into what is sent: the framework's own answer keeps a piece of memory for every stroke of the HTML, ten times
/// the page, and its collection is a sixth of the work.
/// </summary>
/// <param name="page">Its component.</param>
/// <param name="parameters">An object with a property for each parameter of the component; null for none.</param>
internal abstract class PageAnswer(Type page, object? parameters) : IResult, IStatusCodeHttpResult
{
    private const string ContentType = "text/html; charset=utf-8";

    /// <summary>The status; the one that the answer has already where it is null.</summary>
    public int? StatusCode { get; set; }

    /// <summary>Renders the whole page first, so that one that fails sends nothing of itself.</summary>
    public async Task ExecuteAsync(HttpContext http)
    {
        var services = http.RequestServices;
        await using var renderer = new HtmlRenderer(services, services.GetRequiredService<ILoggerFactory>());
        await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var root = await renderer.RenderComponentAsync(page, ParameterView.FromDictionary(new RouteValueDictionary(parameters)));
            if (StatusCode is { } status) http.Response.StatusCode = status;
            http.Response.ContentType = ContentType;
            using var html = new Utf8Writer(http.Response.BodyWriter);
            root.WriteHtmlTo(html);
        });
        await http.Response.BodyWriter.FlushAsync(http.RequestAborted);
    }
}

/// <inheritdoc/>
internal sealed class PageAnswer<TPage>(object? parameters = null) : PageAnswer(typeof(TPage), parameters)
    where TPage : IComponent;
