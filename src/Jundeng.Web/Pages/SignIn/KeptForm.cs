using Jundeng.Web.Hosting;
using Microsoft.AspNetCore.Http;

namespace Jundeng.Web.Pages.SignIn;

/// <summary>Keeps what was typed where the session ended before it was sent: on the page itself, to be sent again after signing in.</summary>
internal static class KeptForm
{
    public static async Task<IResult> AnswerAsync(HttpContext http)
    {
        if (!http.Request.HasFormContentType) return new SeeOther(Routes.SignIn("/"));
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        var fields = form.Where(field => field.Key != FormToken.Field).SelectMany(field => field.Value, (field, value) => (field.Key, value ?? ""));
        return new PageAnswer<KeptFormPage>(new { Action = http.Request.Path + http.Request.QueryString, Fields = fields.ToList(), Files = form.Files.Count })
        {
            StatusCode = StatusCodes.Status401Unauthorized,
        };
    }
}
