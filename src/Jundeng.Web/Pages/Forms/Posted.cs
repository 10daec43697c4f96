using Jundeng.Ledger;
using Jundeng.Web.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Jundeng.Web.Pages.Forms;

/// <summary>Takes a form: where it is taken, the next page tells so; where it is refused, the same page comes again with what was typed and every reason.</summary>
internal static class Posted
{
    /// <param name="http">The request.</param>
    /// <param name="take">Does it and says where to go on and what is told there.</param>
    /// <param name="again">The page with the form, what was typed and the reasons.</param>
    public static async Task<IResult> TakeAsync(
        HttpContext http, Func<IFormCollection, Act, Task<(string To, Notice? Told)>> take, Func<IFormCollection, IReadOnlyList<Refusal>, Task<PageAnswer>> again)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        try
        {
            var act = (await http.RequestServices.GetRequiredService<Visitors>().OfAsync(http)).Act(form["why"].ToString() is { Length: > 0 } why ? why : null);
            var (to, told) = await take(form, act);
            if (told is not null) http.RequestServices.GetRequiredService<Notices>().Say(http, told);
            return new SeeOther(to);
        }
        catch (LedgerRefusedException refused)
        {
            var page = await again(form, refused.Reasons);
            page.StatusCode = StatusOf(refused);
            return page;
        }
    }

    /// <summary>The status of an answer to what was refused.</summary>
    public static int StatusOf(LedgerRefusedException refused) => refused.Reasons[0].Code switch
    {
        "access-denied" or "own-work" or "own-report" or "not-in-token" => StatusCodes.Status403Forbidden,
        "report-changed" => StatusCodes.Status409Conflict,
        "precondition-failed" => StatusCodes.Status412PreconditionFailed,
        var code when code.StartsWith("stale", StringComparison.Ordinal) => StatusCodes.Status409Conflict,
        var code when code.StartsWith("unknown", StringComparison.Ordinal) => StatusCodes.Status404NotFound,
        _ => StatusCodes.Status422UnprocessableEntity,
    };
}
