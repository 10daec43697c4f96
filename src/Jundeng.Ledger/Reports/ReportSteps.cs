using Jundeng.Ledger.Audit;
using Jundeng.Ledger.Rounds;

namespace Jundeng.Ledger.Reports;

/// <summary>A step that is allowed, to be written.</summary>
internal sealed class ReportSteps
{
    private readonly ReportFile _file;
    private readonly ReportStep _step;
    private readonly ReportState _to;

    private ReportSteps(ReportFile file, ReportStep step, ReportState to) => (_file, _step, _to) = (file, step, to);

    public object? Before => _file.State is { } state ? new { state = ReportStates.Of(state), version = _file.Version } : null;

    public object After => new { task = _file.TaskId, unit = _file.Unit.PublicId, state = ReportStates.Of(_to), version = _file.Version + 1 };

    public static string EventOf(ReportStep step) => step switch
    {
        ReportStep.Save => EventType.ReportDrafted,
        ReportStep.Submit => EventType.ReportSubmitted,
        ReportStep.Correct => EventType.ReportCorrected,
        _ => throw new ArgumentOutOfRangeException(nameof(step)),
    };

    /// <exception cref="LedgerRefusedException">The state does not allow the step, the round is not open yet, or somebody else has changed the report.</exception>
    public static ReportSteps Begin(ReportFile file, ReportStep step, int? seen, Act act)
    {
        if (file.Times.Today < file.Times.Opens) throw new LedgerRefusedException(RoundMessages.NotOpen(file.Key.Round.PublicId, file.Times.Opens));
        var conflict = seen is { } version ? version != file.Version : OwnReports.IsOfUnit(step) && file.Last is { } last && OwnReports.IsOfUnit(last) && last.Who != act.Who.Trim();
        if (conflict && file.Last is { } other) throw new LedgerRefusedException(ReportingMessages.Conflict(file.Id, (int)file.Version, other.Who, Iso.ToMoment(other.At)));
        var to = ReportStates.After(file.State, step, file.Closed) ?? throw new LedgerRefusedException(ReportingMessages.NotAllowed(file.Id, file.State, step));
        return new ReportSteps(file, step, to);
    }

    /// <summary>Adds the rows of the step, and those of what the report says now where that is new.</summary>
    public void Write(LedgerWrite write, ReportWriting? writing)
    {
        var (round, report, version) = (_file.Key.Round.RoundNo, _file.Key.Number, _file.Version + 1);
        var content = _file.Last?.Content ?? 0;
        if (writing is { Changed: true })
        {
            content = version;
            var words = writing.Content;
            write.Add(ReportingRows.Contents, round, report, version, words.Done, words.Progress, words.Problems, words.Suggestions, words.Reason);
            foreach (var entry in writing.Entries.OrderBy(entry => entry.Key).Select(entry => EntryRow.Of(entry.Key, entry.Value)))
                write.Add(ReportingRows.Entries, round, report, version, entry.ItemNo, entry.Status, entry.Digits, entry.Number, entry.Work, entry.Note, entry.Reason);
        }

        // The first submission counts: a report that came in time and was returned is not late.
        var late = _file.Last?.Late ?? (_step == ReportStep.Submit ? _file.Times.Late(_file.Unit.RegionId, _file.Unit.OrgNo) : null);
        write.Add(ReportingRows.Steps, round, report, version, ReportStates.Of(_step), ReportStates.Of(_to), content, (long?)late);
    }
}
