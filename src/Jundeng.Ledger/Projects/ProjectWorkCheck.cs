using Jundeng.Ledger.Audit;

namespace Jundeng.Ledger.Projects;

/// <summary>Holds the rows of a table of progress and money one after the other against what was entered before them.</summary>
internal sealed class ProjectWorkCheck
{
    private readonly ProjectBook _book;
    private readonly DateOnly _today;
    private readonly Act _act;
    private readonly Dictionary<string, ProjectRow> _byCode;
    private readonly Dictionary<object, int> _known = [];
    private readonly Dictionary<string, ProjectRow> _projects = new(StringComparer.Ordinal);
    private readonly List<(Act By, Func<LedgerWrite, Task> WriteAsync)> _entries = [];

    public ProjectWorkCheck(ProjectBook book, DateOnly today, Act act)
    {
        (_book, _today, _act) = (book, today, act);
        _byCode = book.Rows.Where(row => row.Code is not null).GroupBy(row => row.Code!, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.MinBy(row => row.Dropped)!, StringComparer.Ordinal);
        foreach (var row in book.Rows)
        {
            foreach (var entry in book.ProgressOf(row)) Know(Key(row, entry.On, entry.Percent, entry.Words, entry.Completed));
            foreach (var entry in book.MoneyOf(row).Where(entry => entry.Amount > 0)) Know(Key(row, entry.Kind, entry.On, entry.Source, entry.Amount, entry.Note));
        }
    }

    public ProjectWorkImported Result { get; private set; } = new(0, 0, 0, 0);

    /// <summary>The projects for which something is new.</summary>
    public IEnumerable<ProjectRow> Projects => _projects.Values;

    /// <summary>What is to be stored, in its order, and in whose name and for what reason.</summary>
    public IReadOnlyList<(Act By, Func<LedgerWrite, Task> WriteAsync)> Entries => _entries;

    /// <summary>Takes a row, or notes what is wrong with it.</summary>
    public void Take(ProjectWorkRow entry)
    {
        if (!_byCode.TryGetValue(entry.Code, out var project)) ProjectWorkTable.Refuse(entry, ProjectMessages.UnknownCode(entry.Code, Nearest.Of(entry.Code, _byCode.Keys)));
        else if (project.Dropped == 1) ProjectWorkTable.Refuse(entry, ProjectMessages.Dropped(project.PublicId));
        else if (entry.Progress is { } progress) Take(entry, project, progress);
        else Take(entry, project, entry.Money!);
    }

    private void Take(ProjectWorkRow entry, ProjectRow project, NewProgress progress)
    {
        var (by, before) = (By(entry), _book.ProgressOf(project));
        if (WasKnown(Key(project, progress.On, progress.Percent, progress.Words.Trim(), progress.Completed))) return;
        if (Refused(entry, ProgressRules.Check(progress, project, before, _today, HasReason(by)))) return;
        var next = ProjectEntries.Next(_book, project, progress, by);
        _book.Add(next);
        Add(project, by, write => ProjectEntries.WriteAsync(write, project, next, before is [.., var last] ? last : null));
        Result = Result with { Progress = Result.Progress + 1 };
    }

    private void Take(ProjectWorkRow entry, ProjectRow project, NewMoney money)
    {
        var by = By(entry);
        var next = ProjectEntries.Next(_book, project, money, by);
        if (WasKnown(Key(project, money.Kind, money.On, next.Source, next.Amount, next.Note))) return;
        if (Refused(entry, MoneyRules.Check(money, null, _book, project, _today, HasReason(by)))) return;
        _book.Add(next);
        Add(project, by, write => ProjectEntries.WriteAsync(write, project, next, corrected: null));
        Result = money.Kind == MoneyKind.Arrival ? Result with { Arrivals = Result.Arrivals + 1 } : Result with { Payments = Result.Payments + 1 };
    }

    private void Add(ProjectRow project, Act by, Func<LedgerWrite, Task> writeAsync)
    {
        _projects[project.PublicId] = project;
        _entries.Add((by, writeAsync));
    }

    // Two payments alike are two: each entry stands for one row.
    private bool WasKnown(object key)
    {
        if (!_known.TryGetValue(key, out var left) || left == 0) return false;
        _known[key] = left - 1;
        Result = Result with { Known = Result.Known + 1 };
        return true;
    }

    private void Know(object key) => _known[key] = _known.GetValueOrDefault(key) + 1;

    private Act By(ProjectWorkRow entry) => entry.Why is { } why ? _act with { Why = why } : _act;

    private static bool Refused(ProjectWorkRow entry, IEnumerable<Refusal> refusals)
    {
        var found = refusals.ToList();
        foreach (var refusal in found) ProjectWorkTable.Refuse(entry, refusal);
        return found.Count > 0;
    }

    private static bool HasReason(Act act) => !string.IsNullOrWhiteSpace(act.Why);

    private static object Key(ProjectRow project, DateOnly on, double percent, string words, long? completed) => (project.ProjectNo, on, percent, words, completed);

    private static object Key(ProjectRow project, MoneyKind kind, DateOnly on, string source, long amount, string? note) => (project.ProjectNo, kind, on, source, amount, note);
}
