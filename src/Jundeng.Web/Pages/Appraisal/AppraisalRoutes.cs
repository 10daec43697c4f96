using Jundeng.Ledger;
using Jundeng.Ledger.Accounts;
using Jundeng.Ledger.Assessment.Archive;
using Jundeng.Ledger.Plans;
using Jundeng.Ledger.Supervision.Appraisal;
using Jundeng.Publishing.Spreadsheets;
using Jundeng.Web.Hosting;
using Jundeng.Web.Language;
using Jundeng.Web.Pages.Forms;
using Jundeng.Web.Pages.Lists;
using Jundeng.Web.Pages.Problems;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Jundeng.Web.Pages.Appraisal;

/// <summary>What the units of a plan come to by declared rules, with the account of each number.</summary>
internal static class AppraisalRoutes
{
    private const string OfPlan = "/plans/{id}/appraisal";

    public static void MapAppraisal(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(OfPlan, (string id, HttpContext http) => PageAsync(id, http, null, null)).For(AccessAction.LedgerRead, "id");
        // Numbers that no plan holds, such as satisfaction, are brought along; nothing is written.
        routes.MapPost(OfPlan, WithData).For(AccessAction.AppraisalMake, "id");
    }

    private static async Task<IResult> WithData(string id, HttpContext http)
    {
        try
        {
            var (bytes, name) = await TrialImports.FileAsync(await http.Request.ReadFormAsync(http.RequestAborted), http.RequestAborted);
            return await PageAsync(id, http, bytes, name);
        }
        catch (LedgerRefusedException refused)
        {
            return await PageAsync(id, http, null, null, refused);
        }
    }

    private static async Task<IResult> PageAsync(string id, HttpContext http, byte[]? data, string? dataFile, LedgerRefusedException? refused = null)
    {
        var (services, ct) = (http.RequestServices, http.RequestAborted);
        var (here, words) = (services.GetRequiredService<Here>(), services.GetRequiredService<Words>());
        if ((await services.GetRequiredService<PlanService>().FindAsync(id, ct))?.Summary is not { } plan)
            return new PageAnswer<ProblemPage>(new { Heading = words["problem.no-plan", id], Advice = words["problem.no-plan.advice"] }) { StatusCode = StatusCodes.Status404NotFound };
        var versions = await services.GetRequiredService<AppraisalRulesService>().ListAsync(ct);
        var chosen = here["rules"] ?? versions.MaxBy(version => version.AddedAt)?.Name;
        var asked = Fields.OfAddress(http.Request);
        var asOf = asked.Day("asOf", "day.label");
        var csv = data is not null && SheetTable.IsWorkbook(data) ? SheetTable.ToCsv(data, dataFile!) : data;
        var appraisal = chosen is null ? null : await services.GetRequiredService<AppraisalService>().ByAsync(id, SchemeName.Parse(chosen), asOf, csv, dataFile ?? "", ct);
        var list = appraisal is null ? null : AppraisalList.Of(appraisal, here, words);
        var may = await http.MayAsync(AccessAction.AppraisalMake, id);
        IResult Page() => new PageAnswer<AppraisalPage>(new
        {
            Plan = plan,
            Versions = versions,
            Appraisal = appraisal,
            List = (IListing?)list,
            Data = data,
            DataFile = dataFile,
            May = may,
            DayRefusals = asked.Refusals,
            Refusals = refused?.Reasons ?? [],
        })
        { StatusCode = refused is null ? asked.Status : Posted.StatusOf(refused) };
        return list is null ? Page() : ListAnswer.Of(http, $"{words["appraisal.title"]} {id}", list, Page, asked);
    }
}
