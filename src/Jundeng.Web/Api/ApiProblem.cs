using Jundeng.Ledger;
using Jundeng.Web.Language;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace Jundeng.Web.Api;

/// <summary>Answers with what is refused, as RFC 9457 has it: every reason with its stable code, in the language of the asker.</summary>
internal sealed class ApiProblem(int status, params IReadOnlyList<Refusal> reasons) : IResult
{
    public const string MediaType = "application/problem+json";

    public Task ExecuteAsync(HttpContext http)
    {
        var language = Languages.OfProgram(http);
        http.Response.StatusCode = status;
        http.Response.Headers.ContentLanguage = language;
        http.Response.Headers.Append(HeaderNames.Vary, HeaderNames.AcceptLanguage);
        if (status == StatusCodes.Status401Unauthorized) http.Response.Headers.WWWAuthenticate = "Bearer";
        var first = reasons[0];
        var problem = new ProblemResponse(
            $"urn:jundeng:problem:{first.Code}", ReasonPhrases.GetReasonPhrase(status), status, first.Message.In(language), first.Code,
            [.. reasons.Select(reason => new ProblemError(reason.Code, reason.Message.In(language), reason.Where?.In(language)))]);
        return http.Response.WriteAsJsonAsync(problem, options: null, MediaType, http.RequestAborted);
    }
}
