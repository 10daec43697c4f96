using Jundeng.Ledger;
using Jundeng.Web.Api;
using Jundeng.Web.Pages.Forms;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Jundeng.Web.Pages.Problems;

/// <summary>Answers to what the ledger refuses, where no page shows the reasons beside what was asked.</summary>
internal static class RefusedAnswers
{
    public static void Use(IApplicationBuilder app) => app.Use(async (http, next) =>
    {
        try
        {
            await next(http);
        }
        catch (LedgerRefusedException refused) when (!http.Response.HasStarted)
        {
            http.Response.Clear();
            IResult answer = ApiProblems.IsForProgram(http.Request) ? ApiProblems.Of(refused) : new PageAnswer<RefusedPage>(new { Reasons = refused.Reasons }) { StatusCode = Posted.StatusOf(refused) };
            await answer.ExecuteAsync(http);
        }
        catch (BadHttpRequestException bad) when (!http.Response.HasStarted)
        {
            http.Response.Clear();
            http.Response.StatusCode = bad.StatusCode;
        }
    });
}
