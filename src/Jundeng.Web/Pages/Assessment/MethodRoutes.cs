using System.Text;
using Jundeng.Ledger;
using Jundeng.Ledger.Accounts;
using Jundeng.Ledger.Assessment.Archive;
using Jundeng.Ledger.Assessment.Runs;
using Jundeng.Ledger.Observations;
using Jundeng.Ledger.Plans;
using Jundeng.Web.Hosting;
using Jundeng.Web.Hosting.Jobs;
using Jundeng.Web.Language;
using Jundeng.Web.Pages.Forms;
using Jundeng.Web.Pages.Lists;
using Jundeng.Web.Pages.Registry;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Jundeng.Web.Pages.Assessment;

/// <summary>Schemes, cuts, observations and the making of runs.</summary>
internal static class MethodRoutes
{
    private const int HundredPercent = 100;

    public static void MapMethods(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(Routes.Schemes, Schemes).For(AccessAction.AssessmentRead);
        routes.MapImport(Routes.SchemeAdd, AccessAction.SchemeAdd, new RegisterImport("schemes.add", "schemes.add.advice", Routes.Schemes, HasDay: false, Accept: ".yaml,.yml"), async (http, bytes, name, _, act) =>
        {
            var added = await http.RequestServices.GetRequiredService<SchemeService>().AddAsync(bytes, name, act, http.RequestAborted);
            return (Routes.Scheme(added.Scheme.Name), Notice.Of(added.IsNew ? "schemes.is-added" : "schemes.is-known", added.Scheme.Name));
        });
        routes.MapGet($"{Routes.Schemes}/{{name}}", Scheme).For(AccessAction.AssessmentRead);
        routes.MapGet(Routes.Cuts, Cuts).For(AccessAction.AssessmentRead);
        routes.MapGet(Routes.CutMake, async (PlanService plans, SchemeService schemes, CancellationToken ct) => (IResult)await CutPageAsync(plans, schemes, null, [], ct)).For(AccessAction.CutMake);
        routes.MapPost(Routes.CutMake, MakeCut).For(AccessAction.CutMake);
        routes.MapGet(Routes.RunMake, async (SchemeService schemes, CutService cuts, CancellationToken ct) => (IResult)await RunPageAsync(schemes, cuts, null, [], ct)).For(AccessAction.RunMake);
        routes.MapPost(Routes.RunMake, MakeRun).For(AccessAction.RunMake);
        routes.MapGet(Routes.Observations, Observations).For(AccessAction.AssessmentRead);
        routes.MapImport(Routes.ObservationImport, AccessAction.ObservationImport, new RegisterImport("observations.import", "observations.import.advice", Routes.Observations, HasDay: false), (http, bytes, name, _, act) =>
        {
            // A table of a million rows takes longer than a request may.
            var observations = http.RequestServices.GetRequiredService<ObservationService>();
            var job = http.RequestServices.GetRequiredService<JobBoard>().Begin("observations.import", act.Who, async (job, stop) =>
            {
                await observations.ImportAsync(bytes, name, act, job, stop);
                return new JobResult(Routes.Observations);
            });
            return Task.FromResult((Routes.Job(job.Id), (Notice?)null));
        });
    }

    private static async Task<IResult> Schemes(HttpContext http, SchemeService schemes, Visitors visitors, Here here, Words words, CancellationToken ct)
    {
        var mayAdd = (await visitors.RightsAsync(http)).May(AccessAction.SchemeAdd);
        var all = await schemes.ListAsync(ct);
        var list = MethodLists.Of(all, mayAdd, here, words);
        return ListAnswer.Of(http, words["schemes.heading"], list, () => new PageAnswer<MethodListPage>(new
        {
            Title = words["schemes.heading"],
            Heading = words["schemes.count", all.Select(one => one.Id).Distinct().Count(), all.Count],
            List = (IListing)list,
            Do = mayAdd ? ("schemes.add", Routes.SchemeAdd) : ((string, string)?)null,
        }));
    }

    private static async Task<IResult> Scheme(string name, SchemeService schemes, Here here, CancellationToken ct)
    {
        var scheme = await schemes.GetAsync(SchemeName.Parse(name), ct);
        var beside = here["beside"] is { } other ? await schemes.GetAsync(SchemeName.Parse(other), ct) : null;
        return new PageAnswer<SchemePage>(new
        {
            Scheme = scheme,
            Beside = beside,
            Lines = beside is null ? LineChanges.Of([], LinesOf(scheme)) : LineChanges.Of(LinesOf(beside), LinesOf(scheme)),
            Others = (IReadOnlyList<SchemeVersion>)[.. (await schemes.ListAsync(ct)).Where(version => version.Id == scheme.Version.Id && version.Version != scheme.Version.Version)],
        });
    }

    private static async Task<IResult> Cuts(HttpContext http, CutService cuts, Visitors visitors, Here here, Words words, CancellationToken ct)
    {
        var mayMake = (await visitors.RightsAsync(http)).May(AccessAction.CutMake);
        var all = await cuts.ListAsync(ct);
        var list = MethodLists.Of([.. all.Reverse()], mayMake, here, words);
        return ListAnswer.Of(http, words["cuts.heading"], list, () => new PageAnswer<MethodListPage>(new
        {
            Title = words["cuts.heading"],
            Heading = words["cuts.count", all.Count],
            List = (IListing)list,
            Do = mayMake ? ("cuts.make", Routes.CutMake) : ((string, string)?)null,
        }));
    }

    private static Task<IResult> MakeCut(HttpContext http, CutService cuts, PlanService plans, SchemeService schemes, CancellationToken ct) => Posted.TakeAsync(
        http,
        async (form, act) =>
        {
            var fields = new Fields(form);
            var asOf = fields.Day("as-of");
            var (bytes, name) = fields.Text("of") == "file" ? await fields.NeededFileAsync("file", ct) : ([], "");
            fields.ThrowIfRefused();
            var cut = fields.Text("of") switch
            {
                "file" => await cuts.MakeAsync(bytes, name, act, ct),
                "plan" => await cuts.MakeAsync(fields.Text("plan") ?? "", SchemeName.Parse(fields.Text("scheme") ?? ""), asOf, act, ct),
                _ => await cuts.MakeAsync(new ObservationQuery { Indicators = Several(fields, "indicators"), Regions = Several(fields, "regions"), Periods = Several(fields, "periods") }, act, ct),
            };
            return (Routes.Cuts, (Notice?)Notice.Of("cuts.made", cut.Id, Figures.Amounts.Count(cut.Observations)));
        },
        (form, reasons) => CutPageAsync(plans, schemes, form, reasons, ct));

    private static Task<IResult> MakeRun(HttpContext http, RunService runs, SchemeService schemes, CutService cuts, JobBoard jobs, CancellationToken ct) => Posted.TakeAsync(
        http,
        async (form, act) =>
        {
            var (scheme, cut) = (SchemeName.Parse(form["scheme"].ToString()), form["cut"].ToString());
            // What is not there is said at once, not by the work.
            await schemes.GetAsync(scheme, ct);
            await cuts.GetAsync(cut, ct);
            var job = jobs.Begin("runs.make", act.Who, async (job, stop) =>
            {
                var run = await runs.MakeAsync(scheme, cut, act, new RunSettings { Progress = share => job.Report((long)(share * HundredPercent)), Cancellation = stop });
                return new JobResult(Routes.Run(run.Id));
            });
            return (Routes.Job(job.Id), (Notice?)null);
        },
        (form, reasons) => RunPageAsync(schemes, cuts, form, reasons, ct));

    private static async Task<IResult> Observations(HttpContext http, ObservationService observations, Visitors visitors, Here here, Words words, CancellationToken ct)
    {
        var mayImport = (await visitors.RightsAsync(http)).May(AccessAction.ObservationImport);
        var all = await observations.IndicatorsAsync(ct);
        var list = MethodLists.Of(all, mayImport, here, words);
        return ListAnswer.Of(http, words["observations.title"], list, () => new PageAnswer<MethodListPage>(new
        {
            Title = words["observations.title"],
            Heading = words["observations.heading", all.Count, all.Sum(one => one.Observations)],
            List = (IListing)list,
            Do = mayImport ? ("registry.import", Routes.ObservationImport) : ((string, string)?)null,
        }));
    }

    private static async Task<PageAnswer> CutPageAsync(PlanService plans, SchemeService schemes, IFormCollection? typed, IReadOnlyList<Refusal> refusals, CancellationToken ct) =>
        new PageAnswer<CutMakePage>(new { Plans = await plans.ListAsync(ct), Schemes = await schemes.ListAsync(ct), Typed = typed, Refusals = refusals });

    private static async Task<PageAnswer> RunPageAsync(SchemeService schemes, CutService cuts, IFormCollection? typed, IReadOnlyList<Refusal> refusals, CancellationToken ct) =>
        new PageAnswer<RunMakePage>(new { Schemes = await schemes.ListAsync(ct), Cuts = await cuts.ListAsync(ct), Typed = typed, Refusals = refusals });

    private static string[] LinesOf(StoredScheme scheme) => Encoding.UTF8.GetString(scheme.Document).TrimStart('\uFEFF').ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');

    private static string[] Several(Fields fields, string name) => fields.Text(name)?.Split([',', '，', ';', '；', '、', ' '], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];
}
