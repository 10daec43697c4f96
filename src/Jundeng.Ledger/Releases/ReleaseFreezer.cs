using Jundeng.Ledger.Assessment;
using Jundeng.Ledger.Assessment.Archive;
using Jundeng.Ledger.Indicators;
using Jundeng.Ledger.Plans;
using Jundeng.Ledger.Regions;
using Jundeng.Ledger.Releases.Content;
using Jundeng.Ledger.Reports;
using Jundeng.Ledger.Settings;
using Jundeng.Ledger.Storage;
using Jundeng.Ledger.Supervision.Papers;
using Jundeng.Plans;

namespace Jundeng.Ledger.Releases;

/// <summary>Puts together what a release shows. It says nothing of when and by whom, so that the same is the same to the byte.</summary>
internal static class ReleaseFreezer
{
    public static async Task<ReleaseContent> FreezeAsync(Session session, Release release, RecomputedRun? run)
    {
        var plan = await PlanRows.GetRevisionAsync(session, release.PlanId, release.Revision);
        var source = plan.SourceSha256 is null ? null : await SourceRows.LoadAsync(session, plan);
        var sentences = source is null ? null : new PlanSentences(source);
        var read = await ReadingRows.LoadAsync(session, plan);
        var reading = source is null ? read : read.WithPlaces(source.CodePoints.ToUtf16);
        var items = await ItemNumbers.LoadStoredAsync(session, plan.Key);
        var values = ReportService.ToValues(await ReportRows.CurrentAsync(session, plan, release.AsOf), items, reading);
        var attainment = AttainmentTable.Build(plan.ToSummary(), release.AsOf, reading, values);
        var threshold = (await SettingRows.LoadAsync(session)).Whole(ReleaseSettings.SmallestCount);
        var links = await IndicatorLinkRows.HeldAsync(session, plan.Key);
        var years = await YearsAsync(session, plan, release);
        var tasks = reading.Tasks.ToDictionary(task => task.Id, StringComparer.Ordinal);
        var targets = attainment.Targets.Where(target => target.Target.Kind == TargetKind.Target)
            .Select(target => Target(target, target.Target.TaskId is { } id ? tasks[id] : null, links.GetValueOrDefault(items.OfTarget(target.Target.Id))?.Indicator, years, sentences)).ToList();
        var assessed = run is null ? null : new ReleasedAssessment(run, await ParentsAsync(session, release.AsOf), threshold);
        var papers = (await PaperRows.OfPlanAsync(session, plan)).Where(paper => release.Papers.Contains(paper.Id)).OrderBy(paper => paper.Issue!.On).ThenBy(paper => paper.Id, StringComparer.Ordinal);
        return new ReleaseContent(
            release.Id, release.Title, release.Year, release.AsOf, release.Notes, threshold, Plan(plan), assessed?.Run, attainment.Overall, attainment.Work, attainment.Domains, targets,
            assessed?.Regions ?? [], assessed?.Periods ?? [], assessed?.Nodes ?? [], assessed?.Observations ?? [], assessed?.Method ?? [],
            [.. papers.Select(paper => new ReleasedPaper(paper.Id, paper.Kind, paper.Title, paper.Issue!.Year, paper.Issue.Number, paper.Issue.On, paper.Text))]);
    }

    private static ReleasedPlan Plan(PlanRow plan) => new(
        plan.PublicId, plan.Title, (int)plan.Revision, (int)plan.YearFrom, (int)plan.YearTo, plan.RegionCode, plan.RegionName, plan.DocumentNumber, plan.DocumentIssuer,
        Iso.ToDayOrNull(plan.DocumentIssued), (int)plan.Tasks);

    private static ReleasedTarget Target(TargetAttainment attained, PlanTask? task, string? indicator, ILookup<string, ReleasedYear> years, PlanSentences? sentences)
    {
        var (target, value) = (attained.Target, attained.Value);
        return new ReleasedTarget(
            target.Id, target.TaskId, task?.Title, task?.Domain ?? "", task?.Responsible is [var owner, ..] ? owner : null, target.Indicator, indicator, target.Text, target.Comparator, target.Value,
            target.Upper, target.Unit, target.Due, value?.Number, value?.On, value?.Status ?? ValueStatus.Missing, value?.Note, attained.Capped, attained.Uncapped, attained.Counted,
            indicator is null ? [] : [.. years[indicator]], sentences?.At(target.Span));
    }

    // Of other plans only what is public itself.
    private static async Task<ILookup<string, ReleasedYear>> YearsAsync(Session session, PlanRow plan, Release release)
    {
        var earlier = (await ReleaseRows.OfRegionAsync(session, plan.RegionId)).Where(other => other.State == ReleaseState.Public && other.Year < release.Year).OrderBy(other => other.Year).ToList();
        var told = new List<(string Indicator, ReleasedYear Year)>();
        foreach (var other in earlier)
        {
            var content = (await ReleaseRows.ContentAsync(session, other.Id))!;
            told.AddRange(content.Targets.Where(target => target.Indicator is not null).DistinctBy(target => target.Indicator)
                .Select(target => (target.Indicator!, new ReleasedYear(other.Year, other.Id, target.Value, target.Reached))));
        }

        return told.ToLookup(one => one.Indicator, one => one.Year, StringComparer.Ordinal);
    }

    // Codes of regions with the codes of those above them.
    private static async Task<IReadOnlyDictionary<string, string>> ParentsAsync(Session session, DateOnly day)
    {
        var states = (await RegionPeriods.AllAsync(session, Iso.Of(day))).ToDictionary(state => state.RegionId);
        return states.Values.Where(state => state.ParentId is { } parent && states.ContainsKey(parent)).ToDictionary(state => state.Code, state => states[state.ParentId!.Value].Code, StringComparer.Ordinal);
    }
}
