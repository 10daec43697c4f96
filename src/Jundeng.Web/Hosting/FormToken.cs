using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;

namespace Jundeng.Web.Hosting;

/// <summary>The token by which a form proves that a page of this server made it.</summary>
internal sealed class FormToken(IAntiforgery antiforgery, HttpContext context)
{
    /// <summary>Its name in a form, and in the head of a request of a script or program that acts in a session.</summary>
    public const string Field = "token", Header = "X-Form-Token";

    /// <summary>Its value for the forms of this page; the cookie that belongs to it goes with the answer.</summary>
    public string Value { get; } = antiforgery.GetAndStoreTokens(context).RequestToken!;
}
