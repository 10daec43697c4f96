using System.Globalization;
using Jundeng.Web.Api;
using Jundeng.Web.Language;
using Jundeng.Web.Pages.PublicPages;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Jundeng.Web.Pages.Problems;

/// <summary>Answers that have nothing else to say: a page for people, problem details for programs, never an inner detail.</summary>
internal static class ProblemAnswers
{
    public static void UseProblemAnswers(this IApplicationBuilder app)
    {
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            ExceptionHandler = context => Answer(context, StatusOf(context.Features.Get<IExceptionHandlerFeature>()?.Error)),
            // What a visitor did wrong is no failure of the server.
            SuppressDiagnosticsCallback = failed => StatusOf(failed.Exception) < StatusCodes.Status500InternalServerError,
        });
        app.UseStatusCodePages(context => Answer(context.HttpContext, context.HttpContext.Response.StatusCode));
    }

    private static Task Answer(HttpContext context, int status)
    {
        _ = int.TryParse(context.Response.Headers.RetryAfter, NumberStyles.None, CultureInfo.InvariantCulture, out var wait);
        if (ApiProblems.IsForProgram(context.Request))
            return ApiProblems.Of(status, wait).ExecuteAsync(context);
        var words = context.RequestServices.GetRequiredService<Words>();
        var (heading, advice) = status switch
        {
            StatusCodes.Status404NotFound => (words["problem.no-page"], words["problem.no-page.advice"]),
            StatusCodes.Status413PayloadTooLarge => (words["problem.too-large"], words["problem.too-large.advice", context.RequestServices.GetRequiredService<WebSettings>().UploadMegabytes]),
            StatusCodes.Status429TooManyRequests => (words["problem.too-often"], words["problem.too-often.advice", wait]),
            StatusCodes.Status504GatewayTimeout => (words["problem.too-slow"], words["problem.too-slow.advice"]),
            < 500 => (words["problem.request", status], words["problem.request.advice"]),
            _ => (words["problem.ours"], words["problem.ours.advice"]),
        };
        // Whoever reads what is public never leaves its pages.
        if (context.Request.Path.StartsWithSegments(PublicAddress.All))
            return new PageAnswer<PublicNothingPage>(new { Heading = heading, Advice = advice }) { StatusCode = status }.ExecuteAsync(context);
        return new PageAnswer<ProblemPage>(new { Heading = heading, Advice = advice }) { StatusCode = status }.ExecuteAsync(context);
    }

    // What was sent is found too large or broken only while it is read, and the framework wraps what it says of it.
    private static int StatusOf(Exception? failure) => failure switch
    {
        BadHttpRequestException bad => bad.StatusCode,
        AntiforgeryValidationException { InnerException: BadHttpRequestException bad } => bad.StatusCode,
        AntiforgeryValidationException { InnerException: InvalidDataException } => StatusCodes.Status413PayloadTooLarge,
        _ => StatusCodes.Status500InternalServerError,
    };
}
