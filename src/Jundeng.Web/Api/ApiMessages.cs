using Jundeng.Ledger;
using Jundeng.Plans;
using Microsoft.AspNetCore.Http;

namespace Jundeng.Web.Api;

/// <summary>What the API itself refuses: a stable code, its status, and a sentence in both languages. What the ledger refuses brings its own code.</summary>
internal static class ApiMessages
{
    /// <summary>The status of each code.</summary>
    public static IReadOnlyDictionary<string, int> Statuses { get; } = new Dictionary<string, int>(StringComparer.Ordinal)
    {
        ["request-invalid"] = StatusCodes.Status400BadRequest,
        ["parameter-unknown"] = StatusCodes.Status400BadRequest,
        ["parameter-invalid"] = StatusCodes.Status400BadRequest,
        ["body-invalid"] = StatusCodes.Status400BadRequest,
        ["field-unknown"] = StatusCodes.Status400BadRequest,
        ["field-missing"] = StatusCodes.Status400BadRequest,
        ["field-invalid"] = StatusCodes.Status400BadRequest,
        ["form-token"] = StatusCodes.Status400BadRequest,
        ["if-match-invalid"] = StatusCodes.Status400BadRequest,
        ["idempotency-key-invalid"] = StatusCodes.Status400BadRequest,
        ["token-needed"] = StatusCodes.Status401Unauthorized,
        ["not-local"] = StatusCodes.Status403Forbidden,
        ["access-denied"] = StatusCodes.Status403Forbidden,
        ["not-found"] = StatusCodes.Status404NotFound,
        ["unknown-plan"] = StatusCodes.Status404NotFound,
        ["unknown-run"] = StatusCodes.Status404NotFound,
        ["unknown-setting"] = StatusCodes.Status404NotFound,
        ["unknown-release"] = StatusCodes.Status404NotFound,
        ["plan-without-source"] = StatusCodes.Status404NotFound,
        ["method-not-allowed"] = StatusCodes.Status405MethodNotAllowed,
        ["idempotency-in-progress"] = StatusCodes.Status409Conflict,
        ["precondition-failed"] = StatusCodes.Status412PreconditionFailed,
        ["too-large"] = StatusCodes.Status413PayloadTooLarge,
        ["media-type"] = StatusCodes.Status415UnsupportedMediaType,
        ["idempotency-key-reused"] = StatusCodes.Status422UnprocessableEntity,
        ["precondition-needed"] = StatusCodes.Status428PreconditionRequired,
        ["too-often"] = StatusCodes.Status429TooManyRequests,
        ["internal"] = StatusCodes.Status500InternalServerError,
        ["too-slow"] = StatusCodes.Status504GatewayTimeout,
    };

    public static readonly Refusal BodyInvalid = new("body-invalid", new(
        "请求的正文不是 JSON 对象；请按 /openapi/v1.json 的说明书写。", "The body is no JSON object; write it as /openapi/v1.json describes."));

    public static readonly Refusal MediaJson = new("media-type", new(
        "正文应为 JSON；请加请求头 Content-Type: application/json。", "The body must be JSON; send the header Content-Type: application/json."));

    public static readonly Refusal MediaFile = new("media-type", new(
        "正文应为文件本身，而不是 JSON 或表单；请加请求头 Content-Type: application/octet-stream。", "The body must be the file itself, no JSON and no form; send the header Content-Type: application/octet-stream."));

    public static readonly Refusal FileMissing = new("field-missing", new("没有文件；请把文件作为请求的正文发送。", "There is no file; send it as the body of the request."));

    public static readonly Refusal PreconditionNeeded = new("precondition-needed", new(
        "修改前须先读取：请把读到的 ETag 放在请求头 If-Match 里；不论现状如何都要修改的，写 If-Match: *。",
        "Read the thing before you change it: send its ETag in the header If-Match, or If-Match: * to change it whatever it is now."));

    public static readonly Refusal IfMatchInvalid = new("if-match-invalid", new(
        "请求头 If-Match 应是读取时得到的 ETag（含引号），或者 *。", "The header If-Match must be the ETag that a reading gave, with its quotation marks, or *."));

    public static readonly Refusal KeyInvalid = new("idempotency-key-invalid", new(
        "请求头 Idempotency-Key 应为 1 至 200 个可见的 ASCII 字符，例如一个 UUID。", "The header Idempotency-Key must be 1 to 200 visible ASCII characters, such as a UUID."));

    public static readonly Refusal KeyReused = new("idempotency-key-reused", new(
        "这个 Idempotency-Key 一天之内已用于另一个请求；新的请求请换一个。", "This Idempotency-Key was used for another request within a day; take a new one for a new request."));

    public static readonly Refusal KeyInProgress = new("idempotency-in-progress", new(
        "同一 Idempotency-Key 的请求还没有答复；请稍后再试。一直如此的，先查看是否已经办成，再换一个新的。",
        "The request with this Idempotency-Key has no answer yet; try again in a moment. If it stays so, look whether it was done before you take a new one."));

    public static readonly Refusal SignInNeeded = new("token-needed", new(
        "需要访问令牌：在请求头里写 Authorization: Bearer 令牌；令牌用 jundeng token make 签发，或在账户页面签发。",
        "A token is needed: send the header Authorization: Bearer TOKEN; jundeng token make issues one, and so does the page of one's account."));

    public static Refusal NoPlan(string id) => new("unknown-plan", new(
        $"没有编号为“{id}”的计划；全部编号见 /api/v1/plans。", $"There is no plan with the id “{id}”; /api/v1/plans lists all of them."));

    public static Refusal NoRun(string id) => new("unknown-run", new(
        $"没有编号为“{id}”的评价；全部编号见 /api/v1/assessment/runs。", $"There is no run with the id “{id}”; /api/v1/assessment/runs lists all of them."));

    public static Refusal NoRelease(string id) => new("unknown-release", new(
        $"没有公开的发布“{id}”；全部发布见 /api/v1/public/releases。", $"There is no public release “{id}”; /api/v1/public/releases lists all of them."));

    public static Refusal NoSetting(string name) => new("unknown-setting", new(
        $"没有设置“{name}”；全部设置见 /api/v1/settings。", $"There is no setting “{name}”; /api/v1/settings lists all of them."));

    public static Refusal NoSource(string id) => new("plan-without-source", new($"计划“{id}”只有台账，没有原文。", $"Plan “{id}” is a ledger only; it has no source text."));

    public static Refusal ParameterUnknown(string name, string known) => new("parameter-unknown", new(
        $"没有参数 {name}；可用的有 {known}。", $"There is no parameter {name}; there are {known}."), Parameter(name));

    public static Refusal ParameterInvalid(string name, string value, LocalText must) => new("parameter-invalid", new(
        $"参数 {name} 不能为“{value}”；应为{must.Zh}。", $"Parameter {name} cannot be “{value}”; it must be {must.En}."), Parameter(name));

    public static Refusal ParameterMissing(string name) => new("field-missing", new($"缺少参数 {name}；请给出。", $"Parameter {name} is missing; give it."), Parameter(name));

    public static Refusal FieldUnknown(string name, string known) => new("field-unknown", new(
        $"没有字段 {name}；可用的有 {known}。", $"There is no field {name}; there are {known}."), Field(name));

    public static Refusal FieldMissing(string name) => new("field-missing", new($"缺少字段 {name}；请给出。", $"Field {name} is missing; give it."), Field(name));

    public static Refusal FieldInvalid(string name, LocalText must) => new("field-invalid", new(
        $"字段 {name} 的值不对；应为{must.Zh}。", $"Field {name} has a wrong value; it must be {must.En}."), Field(name));

    /// <summary>What is to be said of a status that nothing else was said of.</summary>
    public static Refusal OfStatus(int status, int wait) => status switch
    {
        StatusCodes.Status404NotFound => new("not-found", new("这个地址没有内容；接口的说明见 /openapi/v1.json。", "There is nothing at this address; /openapi/v1.json describes the interface.")),
        StatusCodes.Status405MethodNotAllowed => new("method-not-allowed", new("这个地址不接受这种方法；接口的说明见 /openapi/v1.json。", "This address does not take that method; /openapi/v1.json describes the interface.")),
        StatusCodes.Status413PayloadTooLarge => new("too-large", new("发送的内容过大；请分次发送，或由管理员调高 jundeng serve --upload-limit。", "What was sent is too large; send it in parts, or let the operator raise jundeng serve --upload-limit.")),
        StatusCodes.Status415UnsupportedMediaType => MediaJson,
        StatusCodes.Status429TooManyRequests => new("too-often", new($"请求过于频繁；请在 {wait} 秒后再试。", $"Too many requests; try again in {wait} seconds.")),
        StatusCodes.Status504GatewayTimeout => new("too-slow", new("处理时间过长，请求没有完成；请缩小范围或稍后再试。", "It took too long and was given up; ask for less, or try again later.")),
        < 500 => new("request-invalid", new("请求不能这样写；接口的说明见 /openapi/v1.json。", "The request cannot be made like this; /openapi/v1.json describes the interface.")),
        _ => new("internal", new("服务器出了错，请求没有完成；详情在服务器的日志里。", "The server failed and did not complete the request; its log has the details.")),
    };

    private static LocalText Parameter(string name) => new($"参数 {name}", $"parameter {name}");

    private static LocalText Field(string name) => new($"字段 {name}", $"field {name}");
}
