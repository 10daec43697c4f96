using Jundeng.Ledger;
using Jundeng.Web.Api;
using Jundeng.Web.Pages.Forms;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

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
            var status = Posted.StatusOf(refused);
            IResult answer = ApiProblems.IsForProgram(http.Request) ? ApiProblems.Of(status, refused) : new RazorComponentResult<RefusedPage>(new { Reasons = refused.Reasons }) { StatusCode = status };
            await answer.ExecuteAsync(http);
        }
        catch (BadHttpRequestException bad) when (!http.Response.HasStarted)
        {
            http.Response.Clear();
            http.Response.StatusCode = bad.StatusCode;
        }
    });
}
