using Jundeng.Ledger.Accounts;
using Jundeng.Ledger.Implementations;
using Jundeng.Web.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Jundeng.Web.Api.Plans;

/// <summary>How the lead units mean to carry out their tasks: handed in, accepted or returned.</summary>
internal static class ImplementationApi
{
    public static void MapImplementationApi(this IEndpointRouteBuilder api)
    {
        api.MapGet("/plans/{planId}/implementations", ListImplementations).WithTags("Tasks").For(AccessAction.LedgerRead, "planId");
        var one = api.MapGroup("/plans/{planId}/tasks/{taskId}/implementation").WithTags("Tasks");
        one.MapGet("", ListImplementationHistory).For(AccessAction.LedgerRead, "planId").Tagged("planId");
        // Whose task it is the ledger knows, and asks with what is written.
        one.MapPut("", HandInImplementation).For(AccessAction.ImplementationHandIn).Tagged("planId", needed: false);
        one.MapPost("/withdraw", WithdrawImplementation).For(AccessAction.ImplementationHandIn).Tagged("planId", needed: false);
        one.MapPost("/accept", AcceptImplementation).For(AccessAction.ImplementationDecide, "planId").Tagged("planId");
        one.MapPost("/return", ReturnImplementation).For(AccessAction.ImplementationDecide, "planId").Tagged("planId");
    }

    /// <summary>Where the implementation plans of the tasks of a plan stand; tasks without one are left out.</summary>
    internal static async Task<Listed<ImplementationPlan>> ListImplementations(string planId, ImplementationService implementations, CancellationToken ct) => new(await implementations.ListAsync(planId, ct));

    /// <summary>All that was handed in and decided for a task, oldest first.</summary>
    internal static async Task<Listed<ImplementationPlan>> ListImplementationHistory(string planId, string taskId, ImplementationService implementations, CancellationToken ct) => new(await implementations.HistoryAsync(planId, taskId, ct));

    /// <summary>Hands in how the lead unit of a task means to carry it out, at first or again; in the place of one that was accepted, <c>why</c> must be given.</summary>
    internal static async Task<One<ImplementationPlan>> HandInImplementation(string planId, string taskId, Body<ImplementationDraft> body, ImplementationService implementations, CancellationToken ct) =>
        new(await implementations.HandInAsync(body.Value, body.Act, ct));

    /// <summary>Takes back what was handed in.</summary>
    internal static Task<One<ImplementationPlan>> WithdrawImplementation(string planId, string taskId, Body<NothingRequest> body, ImplementationService implementations, CancellationToken ct) =>
        MoveAsync(planId, taskId, ImplementationAction.Withdraw, body, implementations, ct);

    /// <summary>Accepts what was handed in: its milestones are those of the task.</summary>
    internal static Task<One<ImplementationPlan>> AcceptImplementation(string planId, string taskId, Body<NothingRequest> body, ImplementationService implementations, CancellationToken ct) =>
        MoveAsync(planId, taskId, ImplementationAction.Accept, body, implementations, ct);

    /// <summary>Returns what was handed in; <c>why</c> must be given.</summary>
    internal static Task<One<ImplementationPlan>> ReturnImplementation(string planId, string taskId, Body<NothingRequest> body, ImplementationService implementations, CancellationToken ct) =>
        MoveAsync(planId, taskId, ImplementationAction.Return, body, implementations, ct);

    private static async Task<One<ImplementationPlan>> MoveAsync(string plan, string task, ImplementationAction action, Body<NothingRequest> body, ImplementationService implementations, CancellationToken ct) =>
        new(await implementations.MoveAsync(plan, task, action, body.Act, ct));
}
