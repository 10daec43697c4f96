using Jundeng.Ledger.Accounts;
using Jundeng.Ledger.Audit;
using Jundeng.Ledger.Organisations;
using Jundeng.Ledger.Plans;
using Jundeng.Ledger.Storage;
using Jundeng.Ledger.Tables;

namespace Jundeng.Ledger.Projects;

/// <summary>The projects of plans: what is built for which task, by whom, for how much money from where.</summary>
public sealed class ProjectService(LedgerStore store)
{
    /// <summary>The projects of a plan or of one task, with what was planned, has come in, was paid and is completed.</summary>
    /// <exception cref="LedgerRefusedException">There is no such plan or task.</exception>
    public Task<PlanFunds> ListAsync(string planId, string? taskId = null, DateOnly? asOf = null, CancellationToken ct = default) => store.ReadAsync(
        async session =>
        {
            var items = await PlanItems.LoadAsync(session, planId);
            var task = taskId is null ? null : items.Task(taskId).Id;
            return FundReport.Of(await ProjectBook.LoadAsync(session, items), task, asOf);
        },
        ct);

    /// <summary>A project with its whole story.</summary>
    /// <exception cref="LedgerRefusedException">There is no such project.</exception>
    public Task<ProjectStory> GetAsync(string id, CancellationToken ct = default) => store.ReadAsync(session => StoryAsync(session, id), ct);

    /// <summary>The sources of money that the region of a plan knows.</summary>
    /// <exception cref="LedgerRefusedException">There is no such plan.</exception>
    public Task<IReadOnlyList<FundSource>> SourcesAsync(string planId, CancellationToken ct = default) =>
        store.ReadAsync(async session => (await FundSources.LoadAsync(session, (await PlanRows.GetAsync(session, planId)).RegionId)).All, ct);

    /// <summary>Adds a source of money that the region of a plan has beside the usual ones.</summary>
    /// <exception cref="LedgerRefusedException">It is known already, or has no name; nothing was written.</exception>
    public Task<IReadOnlyList<FundSource>> AddSourceAsync(string planId, string name, Act act, CancellationToken ct = default) => store.WriteAsync(
        async session =>
        {
            var plan = await PlanRows.GetAsync(session, planId);
            await Access.DemandAsync(session, store.Time, act, AccessAction.ProjectChange, new AccessObject(plan.RegionId));
            var write = await LedgerWrite.BeginAsync(session, store.Time, plan.RegionId, act);
            var sources = await FundSources.LoadAsync(session, plan.RegionId);
            var plain = Text.Plain(name);
            if (plain.Length == 0) throw new LedgerRefusedException(ProjectMessages.SourceMissing);
            if (sources.Find(plain) is { } known) throw new LedgerRefusedException(ProjectMessages.SourceKnown(name, known));
            write.Add(FundSources.Table, plain);
            await write.CommitAsync(EventType.FundSourceAdded, plan.RegionCode, null, new { name = plain });
            return (await FundSources.LoadAsync(session, plan.RegionId)).All;
        },
        ct);

    /// <summary>Adds a project.</summary>
    /// <exception cref="LedgerRefusedException">Everything that is wrong; nothing was written.</exception>
    public Task<ProjectStory> AddAsync(string planId, ProjectDraft draft, Act act, CancellationToken ct = default) => store.WriteAsync(
        async session =>
        {
            var plan = await PlanRows.GetAsync(session, planId);
            var write = await LedgerWrite.BeginAsync(session, store.Time, plan.RegionId, act);
            var book = await ProjectBook.LoadAsync(session, await PlanItems.LoadAsync(session, plan));
            var edit = await EditAsync(session, book, [draft], act);
            var (row, funds) = edit.Next(null, draft);
            await ProjectAccess.DemandAsync(session, store.Time, act, plan, row);
            if (edit.Refusals.Count > 0) throw new LedgerRefusedException(edit.Refusals);
            var count = await ProjectRows.CountAsync(session, plan.Key);
            row = row with { ProjectNo = await ProjectRows.NextNumberAsync(session, plan.RegionId), PublicId = IdOf(plan, count + 1) };
            write.Add(ProjectRows.Table, row.ProjectNo, row.PublicId, plan.PlanNo);
            AddVersion(write, plan, row, funds);
            await write.CommitAsync(EventType.ProjectAdded, row.PublicId, null, ProjectFacts.Of(row, funds, book));
            return await StoryAsync(session, row.PublicId);
        },
        ct);

    /// <summary>Says something else of a project, or gives it up.</summary>
    /// <exception cref="LedgerRefusedException">Everything that is wrong, or nothing would change; nothing was written.</exception>
    public Task<ProjectStory> ChangeAsync(string id, ProjectDraft draft, Act act, CancellationToken ct = default) => store.WriteAsync(
        async session =>
        {
            var plan = await PlanRows.GetAsync(session, await ProjectRows.PlanOfAsync(session, id));
            var write = await LedgerWrite.BeginAsync(session, store.Time, plan.RegionId, act);
            var book = await ProjectBook.LoadAsync(session, await PlanItems.LoadAsync(session, plan));
            var old = book.Rows.Single(known => known.PublicId == id);
            await ProjectAccess.DemandAsync(session, store.Time, act, plan, old);
            if (old.Dropped == 1) throw new LedgerRefusedException(ProjectMessages.Dropped(id));
            var edit = await EditAsync(session, book, [draft], act);
            var (row, funds) = edit.Next(old, draft);
            if (edit.Refusals.Count > 0) throw new LedgerRefusedException(edit.Refusals);
            if (IsSame(book, old, row, funds)) throw new LedgerRefusedException(ProjectMessages.NothingToChange);
            AddVersion(write, plan, row, funds);
            await write.CommitAsync(EventType.ProjectChanged, id, ProjectFacts.Of(old, book.FundsOf(old), book), ProjectFacts.Of(row, funds, book));
            return await StoryAsync(session, id);
        },
        ct);

    /// <summary>
    /// Adds and changes projects as a table says, with a row a source and year: code, name, task, targets, unit, place, content, scale, start_on, complete_on,
    /// total, source, year, amount. A project is known by its code; what is empty in all of its rows stays, and projects that do not stand in the table stay.
    /// </summary>
    /// <param name="planId">The plan.</param>
    /// <param name="csv">The table.</param>
    /// <param name="fileName">What it is called.</param>
    /// <param name="dryRun">Whether only to say what would happen.</param>
    /// <param name="act">Who, and why.</param>
    /// <param name="ct">Cancels the import; then nothing is written.</param>
    /// <exception cref="LedgerRefusedException">Every error with its row, column and cure; nothing was written.</exception>
    public Task<ProjectsImported> ImportAsync(string planId, ReadOnlyMemory<byte> csv, string fileName, bool dryRun, Act act, CancellationToken ct = default)
    {
        var drafts = ProjectTable.Read(CsvTable.Decode(csv, fileName).Text, fileName);
        return store.WriteAsync(
            async session =>
            {
                var plan = await PlanRows.GetAsync(session, planId);
                await Access.DemandAsync(session, store.Time, act, AccessAction.ProjectChange, new AccessObject(plan.RegionId));
                var write = await LedgerWrite.BeginAsync(session, store.Time, plan.RegionId, act);
                var book = await ProjectBook.LoadAsync(session, await PlanItems.LoadAsync(session, plan));
                var held = book.Rows.Where(row => row is { Code: not null, Dropped: 0 }).ToDictionary(row => row.Code!, StringComparer.Ordinal);
                var edit = await EditAsync(session, book, drafts, act);
                var next = drafts.Select(draft => (Old: held.GetValueOrDefault(draft.Code!), New: edit.Next(held.GetValueOrDefault(draft.Code!), draft))).ToList();
                if (edit.Refusals.Count > 0) throw new LedgerRefusedException(edit.Refusals);
                var changed = next.Where(one => one.Old is { } old && !IsSame(book, old, one.New.Row, one.New.Funds)).Select(one => one.New).ToList();
                var added = next.Where(one => one.Old is null).Select(one => one.New).ToList();
                var result = new ProjectsImported(added.Count, changed.Count, drafts.Count - added.Count - changed.Count);
                if (dryRun || added.Count + changed.Count == 0) return result;

                var (number, count) = (await ProjectRows.NextNumberAsync(session, plan.RegionId), await ProjectRows.CountAsync(session, plan.Key));
                added = [.. added.Select((one, i) => (one.Row with { ProjectNo = number + i, PublicId = IdOf(plan, count + 1 + i) }, one.Funds))];
                foreach (var (row, _) in added) write.Add(ProjectRows.Table, row.ProjectNo, row.PublicId, plan.PlanNo);
                foreach (var (row, funds) in added.Concat(changed)) AddVersion(write, plan, row, funds);
                await write.CommitAsync(
                    EventType.ProjectsImported, planId, null,
                    new { file = fileName, added = added.Select(one => one.Row.PublicId), changed = changed.Select(one => one.Row.PublicId), result.Unchanged });
                return result;
            },
            ct);
    }

    internal static async Task<ProjectStory> StoryAsync(Session session, string id)
    {
        var book = await ProjectBook.LoadAsync(session, await PlanItems.LoadAsync(session, await ProjectRows.PlanOfAsync(session, id)));
        var row = book.Rows.Single(known => known.PublicId == id);
        var versions = await ProjectRows.VersionsAsync(session, id);
        var funds = (await ProjectRows.FundsAsync(session, id)).ToLookup(fund => fund.EventSeq, fund => fund.ToFund());
        return new ProjectStory(
            book.ToProject(row), book.BySource([row]),
            [.. versions.Select((version, i) => new ProjectVersion(Iso.ToMoment(version.At), version.Who, version.Why, version.Total, [.. funds[version.EventSeq]], Changed(versions, funds, i)))],
            book.ProgressOf(row), book.MoneyOf(row));
    }

    private static IReadOnlyList<string> Changed(IReadOnlyList<ProjectRow> versions, ILookup<long, ProjectFund> funds, int i)
    {
        if (i == 0) return [];
        var (before, now) = (versions[i - 1], versions[i]);
        return [.. now.Differing(before), .. funds[now.EventSeq].SequenceEqual(funds[before.EventSeq]) ? Array.Empty<string>() : ["funds"]];
    }

    // Organisations of other regions are given by their ids.
    private static async Task<ProjectEdit> EditAsync(Session session, ProjectBook book, IEnumerable<ProjectDraft> drafts, Act act)
    {
        var ids = drafts.Select(draft => draft.Unit).OfType<string>().Distinct().ToList();
        return new ProjectEdit(book, new OrganisationNames(book.Organisations, await OrganisationRows.FindAllAsync(session, ids)), act);
    }

    private static string IdOf(PlanRow plan, long number) => $"{plan.PublicId}-p{number}";

    private static bool IsSame(ProjectBook book, ProjectRow old, ProjectRow row, IReadOnlyList<ProjectFund> funds) => row.Differing(old).Count == 0 && book.FundsOf(old).ToHashSet().SetEquals(funds);

    private static void AddVersion(LedgerWrite write, PlanRow plan, ProjectRow row, IReadOnlyList<ProjectFund> funds)
    {
        write.Add(ProjectRows.Versions, row.Values(plan.PlanNo));
        foreach (var fund in funds) write.Add(ProjectRows.Funds, row.ProjectNo, fund.Source, (long)(fund.Year ?? 0), fund.Amount);
    }
}
