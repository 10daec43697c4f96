using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Jundeng.Web.Language;

/// <summary>Which language a reader gets: <c>?lang=</c>, then what was chosen before, else Chinese.</summary>
internal static class Languages
{
    public const string Chinese = "zh";
    public const string English = "en";
    private const string Name = "lang";

    public static string Of(HttpContext context) =>
        Known(context.Request.Query[Name]) ?? Known(context.Request.Cookies[Name]) ?? Chinese;

    /// <summary>Which language a program gets: <c>?lang=</c>, then what it says that it takes, else Chinese.</summary>
    public static string OfProgram(HttpContext context) =>
        Known(context.Request.Query[Name])
        ?? context.Request.GetTypedHeaders().AcceptLanguage.OrderByDescending(language => language.Quality ?? 1).Select(language => Known(language.Value.Value?.Split('-')[0])).FirstOrDefault(language => language is not null)
        ?? Chinese;

    /// <summary>Keeps a choice made in the address for the pages that follow, and tells caches that pages differ by it.</summary>
    public static void UseLanguage(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        context.Response.OnStarting(() =>
        {
            // What is public says itself how long it may be kept.
            if (context.Response.ContentType?.StartsWith("text/html", StringComparison.Ordinal) == true && context.Response.GetTypedHeaders().CacheControl is not { Public: true })
            {
                context.Response.Headers.CacheControl = "no-cache";
                context.Response.Headers.Append(HeaderNames.Vary, HeaderNames.Cookie);
            }

            return Task.CompletedTask;
        });
        if (Known(context.Request.Query[Name]) is { } chosen && chosen != context.Request.Cookies[Name])
            context.Response.Cookies.Append(Name, chosen, new CookieOptions
            {
                HttpOnly = true,
                IsEssential = true,
                MaxAge = TimeSpan.FromDays(365),
                SameSite = Microsoft.AspNetCore.Http.SameSiteMode.Lax,
                Secure = context.Request.IsHttps,
            });
        return next(context);
    });

    private static string? Known(string? language) => language is Chinese or English ? language : null;
}
