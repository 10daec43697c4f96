using Jundeng.Ledger;
using Jundeng.Web.Pages.Forms;
using Microsoft.AspNetCore.Http;

namespace Jundeng.Web.Api;

/// <summary>Refusals of the API.</summary>
internal static class ApiProblems
{
    public static bool IsForProgram(HttpRequest request) =>
        request.Path.StartsWithSegments("/api") || request.Path.StartsWithSegments("/openapi") || request.Path.StartsWithSegments("/health");

    /// <summary>What the ledger or the API refuses, with every reason.</summary>
    public static ApiProblem Of(LedgerRefusedException refused) => new(StatusOf(refused), refused.Reasons);

    /// <param name="status">The status of an answer that says nothing else.</param>
    /// <param name="wait">The seconds after which it may be tried again, where the answer says so.</param>
    public static ApiProblem Of(int status, int wait = 0) => new(status, ApiMessages.OfStatus(status, wait));

    private static int StatusOf(LedgerRefusedException refused)
    {
        if (ApiMessages.Statuses.TryGetValue(refused.Reasons[0].Code, out var known)) return known;
        var status = Posted.StatusOf(refused);
        // What is unknown at a place of what was sent is a mistake there; the address itself is right.
        return status == StatusCodes.Status404NotFound && refused.Reasons[0].Where is not null ? StatusCodes.Status422UnprocessableEntity : status;
    }
}
