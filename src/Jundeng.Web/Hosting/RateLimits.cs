using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Jundeng.Web.Hosting;

/// <summary>How often one address may do what costs much or what nobody must sign in for. Each server counts for itself.</summary>
internal static class RateLimits
{
    /// <summary>For trying to sign in, beside the lock of each name that the ledger keeps.</summary>
    public const string SignIn = "sign-in";

    /// <summary>For what the public sends.</summary>
    public const string PublicPost = "public-post";

    /// <summary>For what programs ask for: by token or session, so that those behind one address do not slow each other down.</summary>
    public const string Api = "api";

    private const int NetworkBytes = 8;

    public static void AddRateLimits(this IServiceCollection services, WebSettings settings) => services.AddRateLimiter(limiter =>
    {
        limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        limiter.OnRejected = (rejected, _) =>
        {
            if (rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var wait))
                rejected.HttpContext.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
            return ValueTask.CompletedTask;
        };
        limiter.AddPolicy(SignIn, http => Of(http, settings.SignInsPerMinute));
        limiter.AddPolicy(Api, http => Of(Program(http), settings.ApiPerMinute));
        limiter.AddPolicy(PublicPost, http => Of(http, settings.PostsPerMinute));
    });

    private static RateLimitPartition<IPAddress> Of(HttpContext http, int perMinute) => Of(Source(http.Connection.RemoteIpAddress), perMinute);

    /// <summary>Finds out who asks the API before it is counted: a token or session that nobody has counts for its address, however often another one is made up.</summary>
    public static void KnowPrograms(IApplicationBuilder app) => app.UseWhen(
        http => http.Request.Path.StartsWithSegments("/api"),
        api => api.Use(async (http, next) =>
        {
            await http.RequestServices.GetRequiredService<Visitors>().OfAsync(http);
            await next(http);
        }));

    private static object Program(HttpContext http) => http.Items[typeof(Visitor)] switch
    {
        Visitor { IsProgram: true } => http.Request.Headers.Authorization.ToString(),
        Visitor { HasAccounts: true, IsKnown: true } => Visitors.TokenOf(http)!,
        _ => Source(http.Connection.RemoteIpAddress),
    };

    private static RateLimitPartition<T> Of<T>(T who, int perMinute) => RateLimitPartition.GetTokenBucketLimiter(
        who,
        _ => new TokenBucketRateLimiterOptions { TokenLimit = perMinute, TokensPerPeriod = 1, ReplenishmentPeriod = TimeSpan.FromMinutes(1) / perMinute, AutoReplenishment = false });

    // Whoever has one IPv6 address has all of its network.
    private static IPAddress Source(IPAddress? address) => address switch
    {
        null => IPAddress.None,
        { IsIPv4MappedToIPv6: true } => address.MapToIPv4(),
        { AddressFamily: AddressFamily.InterNetworkV6 } => new IPAddress([.. address.GetAddressBytes().AsSpan(0, NetworkBytes), .. new byte[NetworkBytes]]),
        _ => address,
    };
}
