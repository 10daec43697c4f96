using Jundeng.Ledger.Accounts;
using Jundeng.Ledger.Alignments;
using Jundeng.Ledger.Plans;
using Jundeng.Web.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace Jundeng.Web.Api.Plans;

/// <summary>What of a plan is required from above: the ledger proposes, a person confirms.</summary>
internal static class AlignmentApi
{
    public static void MapAlignmentApi(this IEndpointRouteBuilder api)
    {
        var alignment = api.MapGroup("/plans/{planId}").WithTags("Plans").For(AccessAction.LedgerRead, "planId");
        alignment.MapGet("/alignment", ListAlignment).Tagged("planId");
        alignment.MapPut("/alignment", Align).For(AccessAction.PlanAlign, "planId").Tagged("planId");
        alignment.MapGet("/not-taken-up", ListNotTakenUp);
        alignment.MapGet("/uptake", ListUptake);
    }

    /// <summary>The tasks and targets of a plan with where they come from, as a person said or as the ledger proposes; <c>upper</c> chooses the plans above.</summary>
    internal static async Task<Listed<AlignmentResponse>> ListAlignment(string planId, [FromQuery] string[]? upper, AlignmentService alignments, CancellationToken ct) =>
        new([.. (await alignments.ListAsync(planId, upper, ct)).Items.Select(AlignmentResponse.Of)]);

    /// <summary>Says where items of a plan come from; a later word on an item replaces an earlier one.</summary>
    internal static async Task<Listed<AlignmentResponse>> Align(string planId, Body<AlignmentRequest> body, AlignmentService alignments, CancellationToken ct)
    {
        await alignments.ConfirmAsync(planId, body.Value.Choices, body.Act, ct);
        return await ListAlignment(planId, null, alignments, ct);
    }

    /// <summary>Items of the plans above that none of a plan's items carries out.</summary>
    internal static async Task<Listed<PlanItem>> ListNotTakenUp(string planId, [FromQuery] string[]? upper, AlignmentService alignments, CancellationToken ct) => new((await alignments.ListAsync(planId, upper, ct)).NotTakenUp);

    /// <summary>Which plans below carry out each item of a plan.</summary>
    internal static async Task<Listed<UptakeResponse>> ListUptake(string planId, AlignmentService alignments, CancellationToken ct) => new([.. (await alignments.UptakeAsync(planId, ct)).Select(UptakeResponse.Of)]);
}
