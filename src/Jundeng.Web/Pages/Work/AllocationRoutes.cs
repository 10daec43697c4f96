using System.Globalization;
using Jundeng.Ledger;
using Jundeng.Ledger.Accounts;
using Jundeng.Ledger.Allocations;
using Jundeng.Ledger.Organisations;
using Jundeng.Ledger.Plans;
using Jundeng.Ledger.Regions;
using Jundeng.Plans;
using Jundeng.Web.Figures;
using Jundeng.Web.Hosting;
using Jundeng.Web.Language;
using Jundeng.Web.Pages.Forms;
using Jundeng.Web.Pages.Lists;
using Jundeng.Web.Pages.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Jundeng.Web.Pages.Work;

/// <summary>How targets are divided among units, regions below and years, with the sum of the parts against the whole.</summary>
internal static class AllocationRoutes
{
    private const string OfPlan = "/plans/{id}/allocations";
    private const string One = OfPlan + "/{target}";

    public static void MapAllocations(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(OfPlan, List).For(AccessAction.LedgerRead, "id");
        routes.MapGet(OfPlan + "/import", (string id) => (IResult)TrialImports.Page(ImportOf(id))).For(AccessAction.PlanAllocate, "id");
        routes.MapPost(OfPlan + "/import", (string id, HttpContext http, AllocationService allocations, CancellationToken ct) => TrialImports.TakeAsync(http, ImportOf(id), async table =>
        {
            var divided = await allocations.ImportAsync(id, table.Bytes, table.Name, table.IsTrial, table.Act, ct);
            var told = Notice.Of(
                table.IsTrial ? "allocations.would-import" : "allocations.imported",
                Amounts.Count(divided.Select(one => one.TargetId).Distinct().Count()), Amounts.Count(divided.Sum(one => one.Parts.Count)), Amounts.Count(divided.Count(one => one.Reconciliation.State != ReconciliationState.Fits)));
            return new TrialAnswer(told) { Shown = (typeof(TaskAllocations), new Dictionary<string, object?> { [nameof(TaskAllocations.Allocations)] = divided, [nameof(TaskAllocations.Scale)] = Scale.One }) };
        })).For(AccessAction.PlanAllocate, "id");
        routes.MapGet(One, async (string id, string target, HttpContext http) => (IResult)await PageAsync(id, target, http, null, null, [])).For(AccessAction.LedgerRead, "id");
        routes.MapPost(One, Step).For(AccessAction.PlanAllocate, "id");
    }

    internal static string WordOf(Allocation? allocation) => allocation?.Reconciliation.State switch
    {
        null => "allocations.not-divided",
        ReconciliationState.Fits => "task-page.allocation.fits",
        ReconciliationState.Below => "task-page.allocation.below",
        _ => "task-page.allocation.above",
    };

    private static async Task<IResult> List(string id, HttpContext http, AllocationService allocations, PlanService plans, Here here, Words words, CancellationToken ct)
    {
        var divided = (await allocations.ListAsync(id, ct)).ToLookup(one => one.TargetId);
        var plan = await PlanPages.OfAsync(plans, id, ct);
        var rows = plan.Reading.Targets.Where(target => target.Kind == TargetKind.Target).SelectMany(target => divided[target.Id].Cast<Allocation?>().DefaultIfEmpty().Select(one => (Target: target, Of: one))).ToList();
        var scale = Amounts.ScaleOf(here["scale"]);
        Cell In(decimal? value, PlanTarget target) => new(value is { } known ? Amounts.In(known, target.Unit, scale) : null);
        var list = new Listing<(PlanTarget Target, Allocation? Of)>(
            new ListEmpty("allocations.none", "allocations.none.next"),
            rows,
            [
                new("allocations.target", row => new Cell($"{row.Target.Id} {row.Target.Indicator}") { Href = Routes.Allocation(id, row.Target.Id) }) { IsHead = true },
                new("allocations.task", row => row.Target.TaskId),
                new("allocations.year", row => row.Of?.Year?.ToString(CultureInfo.InvariantCulture)),
                new("allocations.whole", row => In(row.Of?.Whole ?? row.Target.Value, row.Target) with { Quiet = Amounts.UnitOf(row.Target.Unit, scale) }) { IsNumber = true },
                new("allocations.parts", row => row.Of is { } one ? one.Parts.Count : new Cell((object?)null)) { IsNumber = true },
                new("allocations.result", row => In(row.Of?.Reconciliation.Result, row.Target)) { IsNumber = true },
                new("allocations.difference", row => In(row.Of?.Reconciliation.Difference, row.Target)) { IsNumber = true },
                new("allocations.state", row => new Cell(words[WordOf(row.Of)]) { Tone = row.Of is null ? "none" : row.Of.Reconciliation.State == ReconciliationState.Fits ? "good" : "warn" }),
            ],
            [new("allocations.task", row => row.Target.TaskId), new("allocations.state", row => WordOf(row.Of)) { Name = state => words[state] }],
            here,
            words);
        var may = rows.Count > 0 && await http.MayAsync(AccessAction.PlanAllocate, id);
        return ListAnswer.Of(http, words["allocations.title"], list, () => new PageAnswer<WorkPage>(new
        {
            Plan = plan.Summary,
            Title = words["allocations.title"],
            Heading = words["allocations.heading", rows.Select(row => row.Target.Id).Distinct().Count(), divided.Count, rows.Count(row => row.Of is { Reconciliation.State: not ReconciliationState.Fits })],
            List = (IListing)list,
            Scale = (Scale?)scale,
            Do = may ? ("allocations.import", Routes.AllocationImport(id)) : ((string, string)?)null,
        }));
    }

    private static async Task<IResult> Step(string id, string target, HttpContext http, AllocationService allocations, CancellationToken ct)
    {
        var form = await http.Request.ReadFormAsync(ct);
        if (form["do"] == "equal" || form["do"] == "shares") return await ProposeAsync(id, target, http, allocations, form, ct);
        return await Posted.TakeAsync(
            http,
            async (typed, act) =>
            {
                var division = form["do"] == "none" ? Division(target, typed) with { Parts = [] } : Division(target, typed);
                if (form["do"] != "none" && division.Parts.Count == 0) Missing(typed);
                var now = (await allocations.DivideAsync(id, [division], act, ct)).FirstOrDefault(one => one.Axis == division.Axis && (division.Year is null || one.Year == division.Year || one.Year is null));
                var told = now is null ? Notice.Of("allocation.ended", target)
                    : Notice.Of(now.Reconciliation.Difference == 0 ? "allocation.adds-up" : "allocation.differs", target, $"{now.Parts.Count}", Amounts.Of(now.Reconciliation.Result, now.Unit, Scale.One), Amounts.Of(now.Whole, now.Unit, Scale.One), Amounts.Of(now.Reconciliation.Difference, now.Unit, Scale.One));
                return (Routes.Allocation(id, target), told);
            },
            (typed, reasons) => PageAsync(id, target, http, typed, null, reasons));
    }

    // Nothing is written: the values stand in the form for a person to look at.
    private static async Task<IResult> ProposeAsync(string id, string target, HttpContext http, AllocationService allocations, IFormCollection form, CancellationToken ct)
    {
        try
        {
            var division = Division(target, form);
            var weights = division.Parts.Select(part => (part.Part, form["do"] == "equal" ? 1 : decimal.TryParse(part.Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var weight) ? weight : -1)).ToList();
            return await PageAsync(id, target, http, form, (await allocations.ProposeAsync(id, target, division.Year, weights, ct)).Parts, []);
        }
        catch (LedgerRefusedException refused)
        {
            var page = await PageAsync(id, target, http, form, null, refused.Reasons);
            page.StatusCode = Posted.StatusOf(refused);
            return page;
        }
    }

    private static TrialImport ImportOf(string plan) => new("allocations.import", "allocations.import.advice", Routes.Allocations(plan));

    private static void Missing(IFormCollection form)
    {
        var fields = new Fields(form);
        fields.Refuse<string>("missing", "allocations.parts", "form.missing");
        fields.ThrowIfRefused();
    }

    private static Division Division(string target, IFormCollection form)
    {
        var fields = new Fields(form);
        var rows = form["part"].Zip(form["value"]).Where(row => !string.IsNullOrWhiteSpace(row.First)).Select(row => new DivisionPart(row.First!.Trim(), row.Second?.Trim() ?? "")).ToList();
        var division = new Division(target, form["axis"] == AllocationWords.Of(AllocationAxis.Years) ? AllocationAxis.Years : AllocationAxis.Parts, rows) { Year = fields.Number("year"), Rule = AllocationWords.Rule(fields.Text("rule")) };
        fields.ThrowIfRefused();
        return division;
    }

    private static async Task<PageAnswer> PageAsync(string id, string target, HttpContext http, IFormCollection? typed, IReadOnlyList<DivisionPart>? proposed, IReadOnlyList<Refusal> refusals)
    {
        var (services, ct) = (http.RequestServices, http.RequestAborted);
        var divided = await services.GetRequiredService<AllocationService>().OfTargetAsync(id, target, ct);
        var plan = await PlanPages.OfAsync(services.GetRequiredService<PlanService>(), id, ct);
        var units = await services.GetRequiredService<OrganisationService>().ListAsync(plan.Summary.RegionCode, null, ct);
        var regions = await services.GetRequiredService<RegionService>().ListAsync(new RegionQuery { Under = plan.Summary.RegionCode }, ct);
        return new PageAnswer<AllocationPage>(new
        {
            Plan = plan.Summary,
            Target = plan.Reading.Targets.First(one => one.Id == target),
            Divided = divided,
            // Regions right below the plan's own, then its units.
            Parts = (IReadOnlyList<string>)[.. regions.Where(region => region.ParentCode == plan.Summary.RegionCode && !region.Ended).Select(region => region.Name), .. units.Select(unit => unit.Name)],
            May = await http.MayAsync(AccessAction.PlanAllocate, id),
            Typed = typed,
            Proposed = proposed,
            Refusals = refusals,
        });
    }
}
