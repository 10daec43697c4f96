using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.Extensions.DependencyInjection;

namespace Jundeng.Web.Hosting;

/// <summary>How much a request may send and how long it may take.</summary>
internal static class RequestLimits
{
    private const int Megabyte = 1 << 20;

    /// <summary>The most that a form or JSON may hold, in bytes: the values of a plan of a thousand targets are a tenth of it.</summary>
    public const long Form = 4 * Megabyte;

    // A form to report on a plan has some fields for each of its targets.
    private const int Fields = 20_000;

    public static void AddRequestLimits(this IServiceCollection services, WebSettings settings)
    {
        services.Configure<FormOptions>(form =>
        {
            form.ValueCountLimit = Fields;
            form.ValueLengthLimit = (int)Form;
            form.MultipartBodyLengthLimit = (long)settings.UploadMegabytes * Megabyte;
        });
        services.AddRequestTimeouts(timeouts => timeouts.DefaultPolicy = new RequestTimeoutPolicy
        {
            Timeout = TimeSpan.FromSeconds(settings.TimeoutSeconds),
            TimeoutStatusCode = StatusCodes.Status504GatewayTimeout,
        });
    }

    /// <summary>Lets a request that sends a file send more than one that fills in a form.</summary>
    public static void AllowFile(HttpContext http, WebSettings settings)
    {
        if (!http.Request.HasJsonContentType() && !IsForm(http.Request) && http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } body)
            body.MaxRequestBodySize = (long)settings.UploadMegabytes * Megabyte;
    }

    private static bool IsForm(HttpRequest request) => request.ContentType?.StartsWith("application/x-www-form-urlencoded", StringComparison.OrdinalIgnoreCase) == true;
}
