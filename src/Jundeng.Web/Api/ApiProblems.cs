using Jundeng.Ledger;
using Jundeng.Plans;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Jundeng.Web.Api;

/// <summary>Refusals of the API: a stable code, and a sentence in both languages.</summary>
internal static class ApiProblems
{
    public static bool IsForProgram(HttpRequest request) =>
        request.Path.StartsWithSegments("/api") || request.Path.StartsWithSegments("/openapi") || request.Path.StartsWithSegments("/health");

    public static ProblemHttpResult PlanNotFound(string id) => Of(StatusCodes.Status404NotFound, "plan-not-found", new LocalText(
        $"没有编号为“{id}”的计划；全部编号见 /api/v1/plans。",
        $"There is no plan with the id “{id}”; /api/v1/plans lists all of them."));

    public static ProblemHttpResult RunNotFound(string id) => Of(StatusCodes.Status404NotFound, "run-not-found", new LocalText(
        $"没有编号为“{id}”的评价；全部编号见 /api/v1/assessment/runs。",
        $"There is no run with the id “{id}”; /api/v1/assessment/runs lists all of them."));

    public static ProblemHttpResult NoSource(string id) => Of(StatusCodes.Status404NotFound, "plan-without-source", new LocalText(
        $"计划“{id}”只有台账，没有原文。",
        $"Plan “{id}” is a ledger only; it has no source text."));

    public static ProblemHttpResult InvalidDay(string name, string value) => Of(StatusCodes.Status400BadRequest, "day-invalid", new LocalText(
        $"参数 {name} 的值“{value}”不是日期：要写成 2026-06-30 的样子。",
        $"Parameter {name}: “{value}” is not a day; write it like 2026-06-30."));

    /// <summary>A program without a token, or with one that does not hold.</summary>
    public static ProblemHttpResult SignInNeeded(HttpContext http)
    {
        http.Response.Headers.WWWAuthenticate = "Bearer";
        return Of(StatusCodes.Status401Unauthorized, "token-needed", new LocalText(
            "需要访问令牌：在请求头里写 Authorization: Bearer 令牌；令牌用 jundeng token make 签发，或在账户页面签发。",
            "A token is needed: send the header Authorization: Bearer TOKEN; jundeng token make issues one, and so does the page of one's account."));
    }

    /// <summary>What the ledger refuses, with every reason.</summary>
    public static ProblemHttpResult Of(int status, LedgerRefusedException refused) => TypedResults.Problem(
        statusCode: status,
        detail: refused.Reasons[0].Message.En,
        extensions: new Dictionary<string, object?> { ["code"] = refused.Reasons[0].Code, ["message"] = refused.Reasons[0].Message, ["errors"] = refused.Reasons });

    /// <param name="status">The status of the answer.</param>
    /// <param name="wait">The seconds after which it may be tried again, where the answer says so.</param>
    public static ProblemHttpResult Of(int status, int wait = 0) => status switch
    {
        StatusCodes.Status404NotFound => Of(status, "not-found", new LocalText(
            "这个地址没有内容；接口的说明见 /openapi/v1.json。",
            "There is nothing at this address; /openapi/v1.json describes the interface.")),
        StatusCodes.Status413PayloadTooLarge => Of(status, "too-large", new LocalText(
            "发送的内容过大；请分次发送，或由管理员调高 jundeng serve --upload-limit。",
            "What was sent is too large; send it in parts, or let the operator raise jundeng serve --upload-limit.")),
        StatusCodes.Status429TooManyRequests => Of(status, "too-often", new LocalText(
            $"请求过于频繁；请在 {wait} 秒后再试。",
            $"Too many requests; try again in {wait} seconds.")),
        StatusCodes.Status504GatewayTimeout => Of(status, "too-slow", new LocalText(
            "处理时间过长，请求没有完成；请缩小范围或稍后再试。",
            "It took too long and was given up; ask for less, or try again later.")),
        < 500 => Of(status, "request-invalid", new LocalText(
            "请求不能这样写；接口的说明见 /openapi/v1.json。",
            "The request cannot be made like this; /openapi/v1.json describes the interface.")),
        _ => Of(status, "internal", new LocalText(
            "服务器出了错，请求没有完成；详情在服务器的日志里。",
            "The server failed and did not complete the request; its log has the details.")),
    };

    public static ProblemHttpResult Of(int status, string code, LocalText message) => TypedResults.Problem(
        statusCode: status,
        detail: message.En,
        extensions: new Dictionary<string, object?> { ["code"] = code, ["message"] = message });
}
