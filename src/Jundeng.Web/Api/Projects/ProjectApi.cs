using Jundeng.Ledger.Accounts;
using Jundeng.Ledger.Projects;
using Jundeng.Web.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace Jundeng.Web.Api.Projects;

/// <summary>The projects of plans: what is built, for how much money from where, and what was done of it.</summary>
internal static class ProjectApi
{
    public static void MapProjectApi(this IEndpointRouteBuilder api)
    {
        var ofPlan = api.MapGroup("/plans/{planId}").WithTags("Projects").For(AccessAction.LedgerRead, "planId");
        ofPlan.MapGet("/projects", ListProjects);
        ofPlan.MapGet("/funds", GetFunds);
        ofPlan.MapGet("/fund-sources", ListFundSources);
        // Who builds a project keeps it, too: whether one may is asked with what is written.
        ofPlan.MapPost("/projects", AddProject).For(AccessAction.ProjectChange);
        ofPlan.MapPost("/projects/import", ImportProjects).For(AccessAction.ProjectChange);
        ofPlan.MapPost("/projects/work", ImportProjectWork).For(AccessAction.ProjectChange);
        ofPlan.MapPost("/fund-sources", AddFundSource).For(AccessAction.ProjectChange, "planId");

        var projects = api.MapGroup("/projects/{projectId}").WithTags("Projects").For(AccessAction.LedgerRead, "projectId");
        projects.MapGet("", GetProject).Tagged("projectId");
        projects.MapPatch("", ChangeProject).For(AccessAction.ProjectChange).Tagged("projectId");
        projects.MapPost("/progress", AddProgress).For(AccessAction.ProjectChange).Tagged("projectId", needed: false);
        projects.MapPost("/money", AddMoney).For(AccessAction.ProjectChange).Tagged("projectId", needed: false);
        projects.MapDelete("/money/{number:int}", WithdrawMoney).For(AccessAction.ProjectChange).Tagged("projectId", needed: false);
    }

    /// <summary>The projects of a plan or of one of its tasks, those that were given up too; amounts in 分.</summary>
    internal static async Task<Listed<Project>> ListProjects(string planId, [FromQuery] string? task, [FromQuery] string? asOf, ProjectService projects, CancellationToken ct) =>
        new((await projects.ListAsync(planId, task, ApiDay.Read("asOf", asOf), ct)).Projects);

    /// <summary>What the projects of a plan were to cost, what came in, was paid and is completed: by task, by source, and in all; amounts in 分.</summary>
    internal static async Task<One<FundsResponse>> GetFunds(string planId, [FromQuery] string? asOf, ProjectService projects, CancellationToken ct) =>
        new(FundsResponse.Of(await projects.ListAsync(planId, null, ApiDay.Read("asOf", asOf), ct)));

    /// <summary>The sources of money that the region of a plan knows.</summary>
    internal static async Task<Listed<FundSource>> ListFundSources(string planId, ProjectService projects, CancellationToken ct) => new(await projects.SourcesAsync(planId, ct));

    /// <summary>Adds a source of money that the region of a plan has beside the usual ones.</summary>
    internal static async Task<Listed<FundSource>> AddFundSource(string planId, Body<FundSourceRequest> body, ProjectService projects, CancellationToken ct) =>
        new(await projects.AddSourceAsync(planId, body.Value.Name, body.Act, ct));

    /// <summary>Adds a project.</summary>
    internal static async Task<Made<ProjectStory>> AddProject(string planId, Body<ProjectDraft> body, ProjectService projects, CancellationToken ct)
    {
        var added = await projects.AddAsync(planId, body.Value, body.Act, ct);
        return new($"/api/v1/projects/{added.Project.Id}", added);
    }

    /// <summary>Adds and changes projects by a CSV table with a row a source and year: all or none; with <c>trial=true</c> only says what would happen.</summary>
    internal static async Task<One<ProjectsImported>> ImportProjects(string planId, Upload file, [FromQuery] bool? trial, ProjectService projects, CancellationToken ct) =>
        new(await projects.ImportAsync(planId, file.Bytes, file.Name, trial == true, file.Act, ct));

    /// <summary>Enters progress and money of projects by a CSV table, all rows or none; with <c>trial=true</c> only says what would happen.</summary>
    internal static async Task<One<ProjectWorkImported>> ImportProjectWork(string planId, Upload file, [FromQuery] bool? trial, ProjectWorkImport work, CancellationToken ct) =>
        new(await work.ImportAsync(planId, file.Bytes, file.Name, trial == true, file.Act, ct));

    /// <summary>A project from its first version to its last payment.</summary>
    internal static async Task<One<ProjectStory>> GetProject(string projectId, ProjectService projects, CancellationToken ct) => new(await projects.GetAsync(projectId, ct));

    /// <summary>Says something else of a project, or gives it up; what is null stays, an empty text is taken away.</summary>
    internal static async Task<One<ProjectStory>> ChangeProject(string projectId, Body<ProjectDraft> body, ProjectService projects, CancellationToken ct) => new(await projects.ChangeAsync(projectId, body.Value, body.Act, ct));

    /// <summary>Enters how far a project has come; what falls, or goes beyond the total, takes a reason.</summary>
    internal static async Task<One<ProjectStory>> AddProgress(string projectId, Body<NewProgress> body, ProjectWorkService work, CancellationToken ct) => new(await work.ReportAsync(body.Value, body.Act, ct));

    /// <summary>Enters money that came in or was paid, or corrects an entry; more than the source is to give, or than has come in, takes a reason.</summary>
    internal static async Task<One<ProjectStory>> AddMoney(string projectId, Body<NewMoney> body, ProjectWorkService work, CancellationToken ct) => new(await work.PayAsync(body.Value, body.Act, ct));

    /// <summary>Withdraws an entry of money, which counts no more; <c>why</c> must be given.</summary>
    internal static async Task<One<ProjectStory>> WithdrawMoney(string projectId, int number, Caller caller, ProjectWorkService work, CancellationToken ct) =>
        new(await work.WithdrawAsync(projectId, number, caller.Act, ct));
}
