using Jundeng.Web.Tests.Hosting;

namespace Jundeng.Web.Tests.Api;

/// <summary>Whatever can be done on a page can be done by a program, or there is a reason why not.</summary>
public sealed class PageParityTests(StaffServer server) : IClassFixture<StaffServer>
{
    private const string Secret = "A password, a token or a second factor passes only where a person sits.";
    private const string Public = "What the public says comes from people, not from programs.";

    // The address of the form, and what a program does instead, without /api/v1.
    private static readonly Dictionary<string, string[]> s_operations = new(StringComparer.Ordinal)
    {
        ["/plans/new"] = ["POST /plans"],
        ["/plans/{id}/units"] = ["PUT /plans/{planId}/units"],
        ["/plans/{id}/review"] =
        [
            "POST /plans/{planId}/review/accept", "POST /plans/{planId}/review/edit", "POST /plans/{planId}/review/add", "POST /plans/{planId}/review/restore", "POST /plans/{planId}/review/answer",
            "POST /plans/{planId}/review/undo",
        ],
        ["/plans/{id}/review/confirm"] = ["POST /plans/{planId}/review/confirm"],
        ["/plans/{id}/review/discard"] = ["POST /plans/{planId}/review/discard"],
        ["/plans/{id}/reread"] = ["GET /plans/{planId}/rereading", "POST /plans/{planId}/rereading"],
        ["/plans/{id}/alignment"] = ["PUT /plans/{planId}/alignment"],
        ["/plans/{id}/allocations/import"] = ["POST /plans/{planId}/allocations/import"],
        ["/plans/{id}/allocations/{target}"] = ["POST /plans/{planId}/allocations", "POST /plans/{planId}/allocations/proposal"],
        ["/plans/{id}/carry-over/{item}"] = ["PUT /plans/{planId}/carry-over/{itemId}"],
        ["/plans/{id}/milestones/new"] = ["POST /plans/{planId}/milestones"],
        ["/plans/{id}/milestones/{no}"] = ["PATCH /plans/{planId}/milestones/{no:int}"],
        ["/plans/{id}/tasks/{task}/entry"] = ["PATCH /plans/{planId}/tasks/{taskId}"],
        ["/plans/{id}/tasks/{task}/implementation"] =
        [
            "PUT /plans/{planId}/tasks/{taskId}/implementation", "POST /plans/{planId}/tasks/{taskId}/implementation/withdraw", "POST /plans/{planId}/tasks/{taskId}/implementation/accept",
            "POST /plans/{planId}/tasks/{taskId}/implementation/return",
        ],
        ["/plans/{id}/projects/new"] = ["POST /plans/{planId}/projects"],
        ["/plans/{id}/projects/import"] = ["POST /plans/{planId}/projects/import"],
        ["/plans/{id}/projects/import-work"] = ["POST /plans/{planId}/projects/work"],
        ["/projects/{id}/change"] = ["PATCH /projects/{projectId}"],
        ["/projects/{id}/drop"] = ["PATCH /projects/{projectId}"],
        ["/projects/{id}/progress"] = ["POST /projects/{projectId}/progress"],
        ["/projects/{id}/arrival"] = ["POST /projects/{projectId}/money"],
        ["/projects/{id}/payment"] = ["POST /projects/{projectId}/money"],
        ["/projects/{id}/correct"] = ["POST /projects/{projectId}/money"],
        ["/projects/{id}/withdraw"] = ["DELETE /projects/{projectId}/money/{number:int}"],
        ["/plans/{id}/meetings"] = ["POST /plans/{planId}/meetings"],
        ["/meetings/{id}"] =
        [
            "PATCH /meetings/{id}", "POST /meetings/{id}/agenda", "POST /meetings/{id}/hold", "POST /meetings/{id}/decisions", "POST /meetings/{id}/close", "POST /meetings/{id}/cancel",
        ],
        ["/plans/{id}/papers"] = ["POST /plans/{planId}/papers"],
        ["/papers/{id}"] = ["PUT /papers/{paperId}/text", "POST /papers/{paperId}/issue"],
        ["/rounds/new"] = ["POST /plans/{planId}/rounds"],
        ["/rounds/{id}/remind"] = ["POST /rounds/{roundId}/reminders"],
        ["/rounds/{id}/extend"] = ["POST /rounds/{roundId}/extensions"],
        ["/rounds/{id}/close"] = ["POST /rounds/{roundId}/close"],
        ["/rounds/{id}/admit"] = ["POST /reports/{reportId}/admit"],
        ["/rounds/{id}/excel"] = ["GET /rounds/{roundId}/workbook", "POST /rounds/{roundId}/workbook"],
        ["/rounds/{id}/check"] = ["POST /reports/{reportId}/accept", "POST /reports/{reportId}/return"],
        ["/reports/{id}"] = ["POST /reports/{reportId}/submit", "POST /reports/{reportId}/correct", "POST /reports/{reportId}/evidence", "DELETE /reports/{reportId}/evidence/{number:int}"],
        ["/reports/{id}/checks"] = ["POST /reports/{reportId}/checks"],
        ["/reports/{id}/draft"] = ["PUT /reports/{reportId}/draft"],
        ["/plans/{id}/lights"] = ["POST /plans/{planId}/lights"],
        ["/plans/{id}/tasks/{task}/light"] = ["PUT /plans/{planId}/lights/{subject}/override", "DELETE /plans/{planId}/lights/{subject}/override"],
        ["/plans/{id}/appraisal"] = ["POST /plans/{planId}/appraisal"],
        ["/plans/{id}/warnings/{task}"] = ["POST /plans/{planId}/orders"],
        ["/orders/{id}"] = ["POST /orders/{id}/steps"],
        ["/remarks"] = ["POST /remarks"],
        ["/releases/new"] = ["POST /plans/{planId}/releases"],
        ["/releases/{id}/approve"] = ["POST /releases/{releaseId}/approve"],
        ["/releases/{id}/refuse"] = ["POST /releases/{releaseId}/refuse"],
        ["/releases/{id}/withdraw"] = ["POST /releases/{releaseId}/withdraw"],
        ["/messages"] = ["POST /feedback/{feedbackId}/answer", "POST /feedback/{feedbackId}/set-aside"],
        ["/registry/maps/add"] = ["POST /maps"],
        ["/registry/maps/{id}/remove"] = ["DELETE /maps/{id}"],
        ["/registry/regions/import"] = ["POST /regions"],
        ["/registry/regions/{code}/change"] = ["PATCH /regions/{code}"],
        ["/registry/regions/{code}/merge"] = ["POST /regions/merge"],
        ["/registry/regions/{code}/split"] = ["POST /regions/{code}/split"],
        ["/registry/organisations/import"] = ["POST /organisations"],
        ["/registry/organisations/new"] = ["POST /organisations"],
        ["/registry/organisations/{id}/change"] = ["PATCH /organisations/{id}"],
        ["/registry/organisations/{id}/merge"] = ["POST /organisations/merge"],
        ["/registry/indicators/import"] = ["POST /indicators"],
        ["/registry/indicators/{code}/change"] = ["PATCH /indicators/{code}"],
        ["/registry/calendar/import"] = ["POST /calendar"],
        ["/assessment/schemes/add"] = ["POST /assessment/schemes"],
        ["/assessment/observations/import"] = ["POST /observations"],
        ["/assessment/surveys/import"] = ["POST /surveys"],
        ["/assessment/cuts/make"] = ["POST /assessment/cuts"],
        ["/assessment/runs/make"] = ["POST /assessment/runs"],
        ["/accounts/new"] = ["POST /accounts"],
        ["/accounts/{name}/change"] = ["PATCH /accounts/{account}"],
        ["/accounts/{name}/grant"] = ["POST /accounts/{account}/roles"],
        ["/accounts/{name}/revoke"] = ["DELETE /accounts/{account}/roles/{number:int}"],
        ["/accounts/{name}/disable"] = ["PUT /accounts/{account}/disabled"],
        ["/accounts/{name}/enable"] = ["PUT /accounts/{account}/disabled"],
        ["/accounts/{name}/stand-in"] = ["POST /accounts/{account}/stand-ins"],
        ["/accounts/{name}/end-stand-in"] = ["DELETE /accounts/{account}/stand-ins/{deputy}"],
        ["/accounts/{name}/hand-over"] = ["POST /accounts/{account}/hand-over"],
        ["/accounts/{name}/unlock"] = ["POST /accounts/{account}/unlock"],
        ["/accounts/{name}/token"] = ["DELETE /accounts/{account}/tokens/{number:int}"],
        ["/account/tokens/{number}/revoke"] = ["DELETE /me/tokens/{number:int}"],
        ["/audit/verify"] = ["POST /audit/verify"],
        ["/settings/set/{name}"] = ["PUT /settings/{name}"],
        ["/settings/mail"] = ["GET /mail", "POST /mail/retry"],
        ["/settings/light-rules/add"] = ["POST /light-rules"],
        ["/settings/appraisal-rules/add"] = ["POST /appraisal-rules"],
    };

    private static readonly Dictionary<string, string> s_reasons = new(StringComparer.Ordinal)
    {
        ["/sign-in"] = Secret,
        ["/sign-out"] = "A program has no session that it could end.",
        ["/account"] = Secret,
        ["/account/mail"] = "PATCH /accounts/{account} takes the address of one's own account, too.",
        ["/account/tokens"] = Secret,
        ["/accounts/{name}/password"] = Secret,
        ["/accounts/{name}/second-factor"] = Secret,
        ["/public/{release}/feedback"] = Public,
        ["/public/{release}/satisfaction"] = Public,
    };

    [Fact]
    public void Forms_OfAllPages_HaveTheirOperationOrAReason() => Assert.Equal("", string.Join('\n', Forms().Except(s_operations.Keys).Except(s_reasons.Keys)));

    [Fact]
    public void Forms_InTheList_AreThere() => Assert.Equal("", string.Join('\n', s_operations.Keys.Concat(s_reasons.Keys).Except(Forms())));

    [Fact]
    public void Operations_InTheirPlace_AreThere()
    {
        var all = server.Routes.Select(route => $"{route.Method} {route.Pattern.TrimEnd('/')}").ToHashSet(StringComparer.Ordinal);

        Assert.Equal("", string.Join('\n', s_operations.Values.SelectMany(operations => operations).Select(operation => operation.Replace(" /", " /api/v1/", StringComparison.Ordinal)).Except(all)));
    }

    private IEnumerable<string> Forms() => server.Routes.Where(route => route.Method == "POST" && !route.Pattern.StartsWith("/api/", StringComparison.Ordinal)).Select(route => route.Pattern.TrimEnd('/'));
}
