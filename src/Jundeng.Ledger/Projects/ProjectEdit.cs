using Jundeng.Ledger.Organisations;
using Jundeng.Plans;

namespace Jundeng.Ledger.Projects;

/// <summary>Makes the next version of a project from what is to be said of it, and collects what is wrong with that.</summary>
internal sealed class ProjectEdit(ProjectBook book, OrganisationNames names, Act act)
{
    private readonly List<Refusal> _refusals = [];
    private LocalText? _where;

    public IReadOnlyList<Refusal> Refusals => _refusals;

    /// <param name="old">The version that holds; null for a new project.</param>
    /// <param name="draft">What is to be said.</param>
    /// <returns>The next version with its funds; what is wrong with it is in <see cref="Refusals"/>.</returns>
    public (ProjectRow Row, IReadOnlyList<ProjectFund> Funds) Next(ProjectRow? old, ProjectDraft draft)
    {
        _where = draft.Where;
        var known = old is null ? [] : book.FundsOf(old);
        var start = draft.Start ?? Iso.ToDayOrNull(old?.StartOn);
        var completion = draft.Completion ?? Iso.ToDayOrNull(old?.CompleteOn);
        var task = Task(old, draft);
        var unit = Unit(old, draft);
        var row = new ProjectRow(
            old?.ProjectNo ?? 0, old?.PublicId ?? "", 0, task ?? 0, Given(draft.Code, old?.Code), Given(draft.Name, old?.Name) ?? "",
            draft.TargetIds is { } targets ? ProjectRow.Write(targets) : old?.Targets ?? ProjectRow.Write([]), unit?.RegionId ?? 0, unit?.OrgNo ?? 0, Given(draft.Place, old?.Place),
            Given(draft.Content, old?.Content), Given(draft.Scale, old?.Scale), Iso.Of(start), Iso.Of(completion), draft.Total ?? old?.Total ?? 0, draft.Drop ? 1 : old?.Dropped ?? 0, act.Who, act.Why, "");
        if (row.Name.Length == 0) Refuse("project-name", ProjectMessages.NameMissing);
        if (row.Code is { } code && book.Rows.FirstOrDefault(other => other.Code == code && other.ProjectNo != row.ProjectNo && other.Dropped == 0) is { } taken) Refuse("project-code", ProjectMessages.CodeTaken(code, taken.PublicId));
        if (completion < start) Refuse("project-days", ProjectMessages.CompletionBeforeStart(start!.Value, completion.Value));
        if (task is not null) Targets(row);
        if (draft.Drop && string.IsNullOrWhiteSpace(act.Why)) Refuse("project-why", ProjectMessages.DropWhy);
        var funds = draft.Funds is { } given ? Funds(given, start, completion) : known;
        Sum(row, funds, draft.Funds ?? known);
        return (row, funds);
    }

    private long? Task(ProjectRow? old, ProjectDraft draft)
    {
        var id = draft.TaskId ?? (old is null ? null : book.Items.Numbers.TaskOf(old.ItemNo));
        if (string.IsNullOrWhiteSpace(id)) Refuse("task-missing", ProjectMessages.TaskMissing);
        else if (draft.TaskId is null || book.Items.FindTask(id) is not null) return book.Items.Numbers.OfTask(id);
        else _refusals.Add(book.Items.UnknownTask(id) with { Where = _where });
        return null;
    }

    private OrganisationKey? Unit(ProjectRow? old, ProjectDraft draft)
    {
        if (draft.Unit is not { } text) return old is null ? Missing() : new OrganisationKey(old.OrgRegion, old.OrgNo, "");
        if (string.IsNullOrWhiteSpace(text)) return Missing();
        var refusals = new List<Refusal>();
        var found = names.Find(text, refusals);
        _refusals.AddRange(refusals.Select(refusal => refusal with { Where = _where }));
        return found;

        OrganisationKey? Missing()
        {
            Refuse("unit-missing", ProjectMessages.UnitMissing);
            return null;
        }
    }

    private void Targets(ProjectRow row)
    {
        var task = book.Items.Numbers.TaskOf(row.ItemNo)!;
        foreach (var id in row.TargetIds)
            if (book.Items.FindTarget(id) is not { } target) _refusals.Add(book.Items.UnknownTarget(id) with { Where = _where });
            else if (target.TaskId != task) Refuse("target-task", ProjectMessages.OtherTask(id, task));
    }

    private List<ProjectFund> Funds(IReadOnlyList<ProjectFund> given, DateOnly? start, DateOnly? completion)
    {
        var funds = new List<ProjectFund>();
        foreach (var fund in given)
        {
            if (fund.Amount <= 0) Refuse("amount", ProjectMessages.AmountZero);
            if (fund.Year is { } year && start is { } first && completion is { } last && (year < first.Year || year > last.Year)) Refuse("fund-year", ProjectMessages.YearOutside(year, first.Year, last.Year));
            if (book.Sources.Find(fund.Source) is not { } source) _refusals.Add(book.Sources.Unknown(fund.Source) with { Where = _where });
            else if (funds.Exists(other => other.Source == source.Code && other.Year == fund.Year)) Refuse("source-twice", ProjectMessages.SourceTwice(source.Word, fund.Year));
            else funds.Add(fund with { Source = source.Code });
        }

        return funds;
    }

    // The sum is that of what was given: a source that is not known, or stands twice, does not make it differ as well.
    private void Sum(ProjectRow row, IReadOnlyList<ProjectFund> funds, IReadOnlyList<ProjectFund> given)
    {
        if (row.Total <= 0) Refuse("project-total", ProjectMessages.TotalMissing);
        if (given.Count == 0) Refuse("project-funds", ProjectMessages.FundsMissing);
        else if (row.Total > 0 && given.Sum(fund => fund.Amount) is var sum && sum != row.Total) Refuse("fund-sum", ProjectMessages.SumDiffers(sum, row.Total));
        if (!string.IsNullOrWhiteSpace(act.Why) || row.ProjectNo == 0) return;
        // What was paid already may not be more than the version leaves to its source, unless there is a reason.
        var old = book.Rows.First(known => known.ProjectNo == row.ProjectNo);
        foreach (var source in book.BySource([old]))
        {
            var planned = funds.Where(fund => fund.Source == source.Source.Code).Sum(fund => fund.Amount);
            if (planned < source.Money.Planned && source.Money.Paid > planned) _refusals.Add(ProjectMessages.OverPlanned(MoneyKind.Payment, source.Source, source.Money.Paid, planned) with { Where = _where });
        }
    }

    private void Refuse(string code, LocalText message) => _refusals.Add(new Refusal(code, message, _where));

    private static string? Given(string? text, string? old) => text is null ? old : text.Trim() is { Length: > 0 } given ? given : null;
}
