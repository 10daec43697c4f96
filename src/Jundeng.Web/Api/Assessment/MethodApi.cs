using System.Text;
using Jundeng.Ledger;
using Jundeng.Ledger.Accounts;
using Jundeng.Ledger.Assessment.Archive;
using Jundeng.Ledger.Assessment.Data;
using Jundeng.Ledger.Observations;
using Jundeng.Web.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Jundeng.Web.Api.Assessment;

/// <summary>Schemes and cuts: by what is assessed, and on what.</summary>
internal static class MethodApi
{
    public static void MapMethodApi(this IEndpointRouteBuilder api)
    {
        var assessment = api.MapGroup("/assessment").WithTags("Assessment").For(AccessAction.AssessmentRead);
        assessment.MapGet("/schemes", ListSchemes);
        assessment.MapPost("/schemes", AddScheme).For(AccessAction.SchemeAdd);
        assessment.MapGet("/schemes/{name}", GetScheme).Produces<string>(StatusCodes.Status200OK, "application/yaml");
        assessment.MapGet("/cuts", ListCuts);
        assessment.MapPost("/cuts", MakeCut).For(AccessAction.CutMake);
        assessment.MapGet("/cuts/{cutId}/observations", ListCutObservations);
    }

    /// <summary>All versions of all schemes.</summary>
    internal static async Task<Listed<SchemeVersion>> ListSchemes(SchemeService schemes, CancellationToken ct) => new(await schemes.ListAsync(ct));

    /// <summary>Hands in a scheme as YAML; all that is wrong with it is told with its line.</summary>
    internal static async Task<Made<SchemeVersion>> AddScheme(Upload file, SchemeService schemes, CancellationToken ct)
    {
        var added = (await schemes.AddAsync(file.Bytes, file.Name, file.Act, ct)).Scheme;
        return new($"/api/v1/assessment/schemes/{added.Name}", added);
    }

    /// <summary>A scheme byte for byte, by its id or id@version.</summary>
    internal static async Task<ContentHttpResult> GetScheme(string name, SchemeService schemes, CancellationToken ct) =>
        TypedResults.Text(Encoding.UTF8.GetString((await schemes.GetAsync(SchemeName.Parse(name), ct)).Document), "application/yaml", Encoding.UTF8);

    /// <summary>All cuts.</summary>
    internal static async Task<Listed<Cut>> ListCuts(CutService cuts, CancellationToken ct) => new(await cuts.ListAsync(ct));

    /// <summary>Freezes observations, or the reports of a plan for a scheme.</summary>
    internal static async Task<Made<Cut>> MakeCut(Body<MakeCutRequest> body, CutService cuts, CancellationToken ct)
    {
        var asked = body.Value;
        if (asked.PlanId is not null && asked.Scheme is null) throw new LedgerRefusedException(ApiMessages.FieldMissing("scheme"));
        var cut = asked.PlanId is { } plan
            ? await cuts.MakeAsync(plan, SchemeName.Parse(asked.Scheme!), asked.AsOf, body.Act, ct)
            : await cuts.MakeAsync(new ObservationQuery { Indicators = asked.Indicators ?? [], Regions = asked.Regions ?? [], Periods = asked.Periods ?? [] }, body.Act, ct);
        return new($"/api/v1/assessment/cuts/{cut.Id}/observations", cut);
    }

    /// <summary>The observations of a cut.</summary>
    internal static async Task<Listed<Observation>> ListCutObservations(string cutId, CutService cuts, CancellationToken ct) => new((await cuts.GetAsync(cutId, ct)).Observations.Rows);
}
