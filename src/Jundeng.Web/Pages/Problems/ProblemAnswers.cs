using Jundeng.Web.Api;
using Jundeng.Web.Language;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.DependencyInjection;

namespace Jundeng.Web.Pages.Problems;

/// <summary>Answers that have nothing else to say: a page for people, problem details for programs, never an inner detail.</summary>
internal static class ProblemAnswers
{
    public static void UseProblemAnswers(this IApplicationBuilder app)
    {
        app.UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandler = context => Answer(context, StatusCodes.Status500InternalServerError) });
        app.UseStatusCodePages(context => Answer(context.HttpContext, context.HttpContext.Response.StatusCode));
    }

    private static Task Answer(HttpContext context, int status)
    {
        if (ApiProblems.IsForProgram(context.Request))
            return ApiProblems.Of(status).ExecuteAsync(context);
        var words = context.RequestServices.GetRequiredService<Words>();
        var (heading, advice) = status switch
        {
            StatusCodes.Status404NotFound => (words["problem.no-page"], words["problem.no-page.advice"]),
            < 500 => (words["problem.request", status], words["problem.request.advice"]),
            _ => (words["problem.ours"], words["problem.ours.advice"]),
        };
        return new RazorComponentResult<ProblemPage>(new { Heading = heading, Advice = advice }) { StatusCode = status }.ExecuteAsync(context);
    }
}
