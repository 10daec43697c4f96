using Microsoft.AspNetCore.Http;

namespace Jundeng.Web.Pages;

/// <summary>The answer to a form that was taken: a reload of the page that follows asks for it again, and never for the step.</summary>
internal sealed class SeeOther(string address) : IResult
{
    public Task ExecuteAsync(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status303SeeOther;
        context.Response.Headers.Location = address;
        return Task.CompletedTask;
    }
}
