using Jundeng.Ledger;
using Jundeng.Ledger.Accounts;
using Jundeng.Ledger.Assessment.Archive;
using Jundeng.Ledger.Supervision.Appraisal;
using Jundeng.Web.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace Jundeng.Web.Api.Supervision;

/// <summary>What the units of a plan come to by declared rules.</summary>
internal static class AppraisalApi
{
    public static void MapAppraisalApi(this IEndpointRouteBuilder api)
    {
        var plan = api.MapGroup("/plans/{planId}/appraisal").WithTags("Supervision").For(AccessAction.LedgerRead, "planId");
        plan.MapGet("", AppraiseUnits);
        plan.MapPost("", AppraiseUnitsWithData).For(AccessAction.AppraisalMake, "planId");
    }

    /// <summary>What the units of a plan come to by rules of appraisal (id or id@version), the best first, with the account of every number.</summary>
    internal static Task<Listed<AppraisalResponse>> AppraiseUnits(string planId, [FromQuery] string? rules, [FromQuery] string? asOf, AppraisalService appraisals, CancellationToken ct) =>
        OfAsync(planId, rules, asOf, null, "", appraisals, ct);

    /// <summary>The same with numbers that no plan holds, such as satisfaction: a CSV table with the columns unit, input and value. Nothing is written.</summary>
    internal static Task<Listed<AppraisalResponse>> AppraiseUnitsWithData(string planId, Upload file, [FromQuery] string? rules, [FromQuery] string? asOf, AppraisalService appraisals, CancellationToken ct) =>
        OfAsync(planId, rules, asOf, file.Bytes, file.Name, appraisals, ct);

    private static async Task<Listed<AppraisalResponse>> OfAsync(string planId, string? rules, string? asOf, byte[]? data, string name, AppraisalService appraisals, CancellationToken ct)
    {
        if (rules is null) throw new LedgerRefusedException(ApiMessages.ParameterMissing("rules"));
        return new([.. (await appraisals.ByAsync(planId, SchemeName.Parse(rules), ApiDay.Read("asOf", asOf), data, name, ct)).Units.Select(AppraisalResponse.Of)]);
    }
}
