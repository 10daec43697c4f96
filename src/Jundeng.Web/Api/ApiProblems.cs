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
    public static ApiProblem Of(LedgerRefusedException refused) => new(ApiMessages.Statuses.TryGetValue(refused.Reasons[0].Code, out var status) ? status : Posted.StatusOf(refused), refused.Reasons);

    /// <param name="status">The status of an answer that says nothing else.</param>
    /// <param name="wait">The seconds after which it may be tried again, where the answer says so.</param>
    public static ApiProblem Of(int status, int wait = 0) => new(status, ApiMessages.OfStatus(status, wait));
}
