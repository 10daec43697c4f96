using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Console;

namespace Jundeng.Web.Hosting;

/// <summary>The log of the server, on standard error, where whatever runs it collects it.</summary>
internal static class Logs
{
    private const string Moment = "yyyy-MM-dd'T'HH:mm:ss.fff'Z'";

    public static void AddLogs(this ILoggingBuilder logging, WebSettings settings)
    {
        logging.AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Trace)
            .SetMinimumLevel(LogLevel.Warning)
            .AddFilter(SecurityLog.Category, LogLevel.Information)
            // A start that fails is refused with a sentence; the host would add a stack trace to it.
            .AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None)
            // It warns that keys are not encrypted, of which it cannot know.
            .AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error)
            // Whoever sends a form without a token is told of in the security log, once.
            .AddFilter("Microsoft.AspNetCore.Antiforgery", LogLevel.Critical);
        if (settings.LogFormat == LogFormat.Json) logging.AddJsonConsole(Moments);
        else logging.AddSimpleConsole(console =>
        {
            Moments(console);
            console.TimestampFormat += " ";
            console.SingleLine = true;
        });
    }

    private static void Moments(ConsoleFormatterOptions console) => (console.TimestampFormat, console.UseUtcTimestamp) = (Moment, true);
}
