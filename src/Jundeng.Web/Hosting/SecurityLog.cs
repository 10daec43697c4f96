using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Jundeng.Web.Hosting;

/// <summary>
/// What somebody who watches over the server must see. It holds names of accounts that are known, routes as they are declared and as much of an address
/// as the settings allow: nothing that was typed, neither passwords nor tokens, nor a name that nobody proved to have.
/// </summary>
internal sealed partial class SecurityLog(ILoggerFactory loggers, WebSettings settings)
{
    public const string Category = "Jundeng.Security";

    private const string Nobody = "-";

    private readonly ILogger _log = loggers.CreateLogger(Category);

    /// <summary>Tells of every answer that refuses somebody, whatever page or endpoint gave it.</summary>
    public static void UseFor(IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        await next(context);
        var log = context.RequestServices.GetRequiredService<SecurityLog>();
        switch (context.Response.StatusCode)
        {
            case StatusCodes.Status401Unauthorized: log.Unauthenticated(context.Request.Method, RouteOf(context), log.From(context)); break;
            case StatusCodes.Status403Forbidden: log.AccessDenied(WhoOf(context), context.Request.Method, RouteOf(context), log.From(context)); break;
            case StatusCodes.Status413PayloadTooLarge: log.TooLarge(WhoOf(context), RouteOf(context), log.From(context)); break;
            case StatusCodes.Status429TooManyRequests: log.TooOften(WhoOf(context), RouteOf(context), log.From(context)); break;
        }
    });

    public void SignedIn(HttpContext context, string account) => SignedIn(account, From(context));

    public void SignInRefused(HttpContext context, string? account) => SignInRefused(account ?? Nobody, From(context));

    public void SignedOut(HttpContext context, string account) => SignedOut(account, From(context));

    public void CredentialChanged(HttpContext context, string account) => CredentialChanged(account, From(context));

    public void FormRefused(HttpContext context) => FormRefused(WhoOf(context), RouteOf(context), From(context));

    private static string WhoOf(HttpContext context) => context.Items[typeof(Visitor)] switch
    {
        Visitor { Program: { } program } => program.Who,
        Visitor { HasAccounts: true, Session: { } session } => session.Name,
        _ => Nobody,
    };

    // As it is declared: what stands in its place in the address is the visitor's and could look like a line of the log.
    private static string RouteOf(HttpContext context) => (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText ?? Nobody;

    private string From(HttpContext context) => Shown(context.Connection.RemoteIpAddress, settings.LogAddress);

    private static string Shown(IPAddress? address, LogAddress much)
    {
        if (address is null || much == LogAddress.None) return Nobody;
        if (address.IsIPv4MappedToIPv6) address = address.MapToIPv4();
        if (much == LogAddress.Full) return address.ToString();
        var bytes = address.GetAddressBytes();
        bytes.AsSpan(address.AddressFamily == AddressFamily.InterNetwork ? 3 : 6).Clear();
        return new IPAddress(bytes).ToString();
    }

    [LoggerMessage(1, LogLevel.Information, "Signed in: {Account} from {Address}", EventName = "signed-in")]
    private partial void SignedIn(string account, string address);

    [LoggerMessage(2, LogLevel.Warning, "Sign-in refused: {Account} from {Address}", EventName = "sign-in-refused")]
    private partial void SignInRefused(string account, string address);

    [LoggerMessage(3, LogLevel.Information, "Signed out: {Account} from {Address}", EventName = "signed-out")]
    private partial void SignedOut(string account, string address);

    [LoggerMessage(4, LogLevel.Information, "Password or second factor changed: {Account} from {Address}", EventName = "credential-changed")]
    private partial void CredentialChanged(string account, string address);

    [LoggerMessage(5, LogLevel.Warning, "Not signed in: {Method} {Route} from {Address}", EventName = "unauthenticated")]
    private partial void Unauthenticated(string method, string route, string address);

    [LoggerMessage(6, LogLevel.Warning, "Access denied: {Account}, {Method} {Route} from {Address}", EventName = "access-denied")]
    private partial void AccessDenied(string account, string method, string route, string address);

    [LoggerMessage(7, LogLevel.Warning, "Form without a token of this server refused: {Account}, {Route} from {Address}", EventName = "form-refused")]
    private partial void FormRefused(string account, string route, string address);

    [LoggerMessage(8, LogLevel.Warning, "Too often: {Account}, {Route} from {Address}", EventName = "too-often")]
    private partial void TooOften(string account, string route, string address);

    [LoggerMessage(9, LogLevel.Warning, "Too large: {Account}, {Route} from {Address}", EventName = "too-large")]
    private partial void TooLarge(string account, string route, string address);
}
