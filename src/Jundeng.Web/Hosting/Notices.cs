using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;

namespace Jundeng.Web.Hosting;

/// <summary>Carries a notice from a form that was taken to the page that follows, in a cookie that only this server can write and that is read once.</summary>
internal sealed class Notices(IDataProtectionProvider protection)
{
    private const string Cookie = "notice";

    private readonly IDataProtector _protector = protection.CreateProtector("notice");

    /// <summary>Says something on the next page.</summary>
    public void Say(HttpContext http, Notice notice) => http.Response.Cookies.Append(
        Cookie, _protector.Protect(JsonSerializer.Serialize(notice)), new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Strict, Path = "/", MaxAge = TimeSpan.FromMinutes(5), IsEssential = true, Secure = http.Request.IsHttps });

    /// <summary>What is to be said on this page; null where nothing is.</summary>
    public Notice? Take(HttpContext http)
    {
        if (http.Request.Cookies[Cookie] is not { Length: > 0 } kept) return null;
        http.Response.Cookies.Delete(Cookie);
        try
        {
            return JsonSerializer.Deserialize<Notice>(_protector.Unprotect(kept));
        }
        catch (System.Security.Cryptography.CryptographicException)
        {
            return null;
        }
    }
}
