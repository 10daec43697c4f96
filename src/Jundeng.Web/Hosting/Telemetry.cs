using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OpenTelemetry.Exporter;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace Jundeng.Web.Hosting;

/// <summary>Sends what the framework and the database driver measure to a collector.</summary>
internal static class Telemetry
{
    public static void Add(IServiceCollection services, Uri collector) => services.AddOpenTelemetry()
        .ConfigureResource(resource => resource.AddService("jundeng", serviceVersion: typeof(Telemetry).Assembly.GetName().Version?.ToString(3)))
        .WithMetrics(metrics => metrics
            .AddMeter("Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "Microsoft.AspNetCore.RateLimiting", "Microsoft.AspNetCore.Diagnostics", "System.Runtime", "Npgsql")
            .AddOtlpExporter(to => Address(to, collector, "v1/metrics")))
        .WithTracing(traces => traces
            .AddSource("Microsoft.AspNetCore", "Npgsql")
            .AddOtlpExporter(to => Address(to, collector, "v1/traces")));

    // By route and never by address, whose parts and query say what somebody looked for.
    public static void NameTraces(IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        try
        {
            await next(context);
        }
        finally
        {
            if (context.Features.Get<IHttpActivityFeature>()?.Activity is { } activity)
            {
                var route = (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText;
                activity.DisplayName = $"{context.Request.Method} {route}".TrimEnd();
                activity.SetTag("http.request.method", context.Request.Method).SetTag("http.route", route).SetTag("http.response.status_code", context.Response.StatusCode);
            }
        }
    });

    private static void Address(OtlpExporterOptions to, Uri collector, string signal) =>
        (to.Protocol, to.Endpoint) = (OtlpExportProtocol.HttpProtobuf, new Uri($"{collector.ToString().TrimEnd('/')}/{signal}"));
}
