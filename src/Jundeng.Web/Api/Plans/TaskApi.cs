using Jundeng.Ledger.Accounts;
using Jundeng.Ledger.Allocations;
using Jundeng.Ledger.Assessment;
using Jundeng.Ledger.Milestones;
using Jundeng.Ledger.Plans;
using Jundeng.Ledger.Supervision.Lights;
using Jundeng.Ledger.TaskLedger;
using Jundeng.Web.Hosting;
using Jundeng.Web.Pages.TaskList;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace Jundeng.Web.Api.Plans;

/// <summary>The ledger of tasks of a plan: lines, duties, milestones, allocations.</summary>
internal static class TaskApi
{
    public static void MapTaskApi(this IEndpointRouteBuilder api)
    {
        var plan = api.MapGroup("/plans/{planId}").WithTags("Tasks").For(AccessAction.LedgerRead, "planId");
        plan.MapGet("/ledger", ListLedger);
        plan.MapGet("/duties", ListDuties);
        plan.MapGet("/tasks", ListTasks);
        plan.MapGet("/tasks/{taskId}", GetTask).Tagged("planId");
        plan.MapPatch("/tasks/{taskId}", ChangeTask).For(AccessAction.TaskChange, "planId").Tagged("planId");
        plan.MapGet("/milestones", ListMilestones);
        plan.MapPost("/milestones", AddMilestones).For(AccessAction.MilestoneChange, "planId");
        plan.MapPatch("/milestones/{no:int}", ChangeMilestone).For(AccessAction.MilestoneChange, "planId").Tagged("planId", needed: false);
        plan.MapGet("/allocations", ListAllocations);
        plan.MapPost("/allocations/proposal", ProposeDivision).For(AccessAction.PlanAllocate, "planId");
        plan.MapPost("/allocations/import", ImportAllocations).For(AccessAction.PlanAllocate, "planId");
        plan.MapPost("/allocations", Divide).For(AccessAction.PlanAllocate, "planId");
    }

    /// <summary>The tasks and targets of a plan as one list, with who answers for them, how far they are and their lights.</summary>
    internal static async Task<Listed<LedgerLineResponse>> ListLedger(
        string planId, [FromQuery] string? asOf, PlanService plans, AttainmentService attainments, LightService lights, DutyService duties, CancellationToken ct)
    {
        var day = ApiDay.Read("asOf", asOf);
        // What is asked first refuses a plan that is not there.
        var drawn = await lights.CurrentAsync(planId, day, ct);
        var lines = LedgerLines.Of((await plans.FindAsync(planId, ct))!, (await attainments.ForPlanAsync(planId, day, ct))!, drawn, await duties.ListAsync(planId, day, ct));
        return new([.. lines.Select(LedgerLineResponse.Of)]);
    }

    /// <summary>Who owes what for a plan.</summary>
    internal static async Task<Listed<Duty>> ListDuties(string planId, [FromQuery] string? on, DutyService duties, CancellationToken ct) => new((await duties.ListAsync(planId, ApiDay.Read("on", on), ct)).Duties);

    /// <summary>What the ledger says of the tasks of a plan beside its text.</summary>
    internal static async Task<Listed<TaskEntry>> ListTasks(string planId, TaskLedgerService tasks, CancellationToken ct) => new(await tasks.ListAsync(planId, ct));

    /// <summary>What the ledger says of a task beside the text of the plan.</summary>
    internal static async Task<One<TaskEntry>> GetTask(string planId, string taskId, TaskLedgerService tasks, CancellationToken ct) => new(await tasks.GetAsync(planId, taskId, ct));

    /// <summary>Changes what the ledger says of a task; what is null stays, an empty text is taken away.</summary>
    internal static async Task<One<TaskEntry>> ChangeTask(string planId, string taskId, Body<TaskChange> body, TaskLedgerService tasks, CancellationToken ct)
    {
        await tasks.SetAsync(planId, [body.Value], body.Act, ct);
        return new(await tasks.GetAsync(planId, taskId, ct));
    }

    /// <summary>The milestones of a plan.</summary>
    internal static async Task<Listed<Milestone>> ListMilestones(string planId, MilestoneService milestones, CancellationToken ct) => new(await milestones.ListAsync(planId, null, ct));

    /// <summary>Sets milestones.</summary>
    internal static async Task<Listed<Milestone>> AddMilestones(string planId, Body<MilestonesRequest> body, MilestoneService milestones, CancellationToken ct) => new(await milestones.AddAsync(planId, body.Value.Milestones, body.Act, ct));

    /// <summary>Moves a milestone, says that it was reached, or drops it; answers with the milestones of the plan.</summary>
    internal static async Task<Listed<Milestone>> ChangeMilestone(string planId, int no, Body<MilestoneChange> body, MilestoneService milestones, CancellationToken ct)
    {
        await milestones.ChangeAsync(body.Value, body.Act, ct);
        return new(await milestones.ListAsync(planId, null, ct));
    }

    /// <summary>How the targets of a plan are passed on to units, regions or years.</summary>
    internal static async Task<Listed<AllocationResponse>> ListAllocations(string planId, AllocationService allocations, CancellationToken ct) => new([.. (await allocations.ListAsync(planId, ct)).Select(AllocationResponse.Of)]);

    /// <summary>Passes a target on to units, regions or years.</summary>
    internal static async Task<Listed<AllocationResponse>> Divide(string planId, Body<Division> body, AllocationService allocations, CancellationToken ct) =>
        new([.. (await allocations.DivideAsync(planId, [body.Value], body.Act, ct)).Select(AllocationResponse.Of)]);

    /// <summary>Passes targets on as a CSV table with a row a part says: all rows or none; with <c>trial=true</c> only says how they would be divided.</summary>
    internal static async Task<Listed<AllocationResponse>> ImportAllocations(string planId, Upload file, [FromQuery] bool? trial, AllocationService allocations, CancellationToken ct) =>
        new([.. (await allocations.ImportAsync(planId, file.Bytes, file.Name, trial == true, file.Act, ct)).Select(AllocationResponse.Of)]);

    /// <summary>How a target could be divided by weights, so that the parts make the whole; nothing is written.</summary>
    internal static async Task<One<Division>> ProposeDivision(string planId, Body<DivisionProposalRequest> body, AllocationService allocations, CancellationToken ct) =>
        new(await allocations.ProposeAsync(planId, body.Value.TargetId, body.Value.Year, [.. body.Value.Weights.Select(weight => (weight.Part, weight.Weight))], ct));
}
