using System.Globalization;
using Jundeng.Plans;

namespace Jundeng.Ledger.Reports;

/// <summary>What a report says when a draft is written onto it; collects what is wrong with the draft.</summary>
internal sealed class ReportWriting
{
    private readonly ReportFile _file;
    private readonly Dictionary<long, ReportEntry> _entries;
    private readonly List<Refusal> _refusals = [];

    public ReportWriting(ReportFile file, ReportDraft draft)
    {
        _file = file;
        _entries = new Dictionary<long, ReportEntry>(file.Entries);
        var old = file.Content;
        Content = new ReportContent(
            Written(draft.Done, old.Done), Progress(draft, old.Progress), Written(draft.Problems, old.Problems), Written(draft.Suggestions, old.Suggestions), Written(draft.Reason, old.Reason));
        foreach (var input in draft.Values) Take(input);
        Changed = Content != old || _entries.Count != file.Entries.Count || _entries.Any(entry => !Same(entry.Value, file.Entries.GetValueOrDefault(entry.Key)));
    }

    public ReportContent Content { get; }

    public IReadOnlyDictionary<long, ReportEntry> Entries => _entries;

    public IReadOnlyList<Refusal> Refusals => _refusals;

    /// <summary>Whether it says anything else than before.</summary>
    public bool Changed { get; }

    private void Take(ReportInput input)
    {
        if (Item(input) is not { } item) return;
        var (target, old) = (_file.Target(item), _entries.GetValueOrDefault(item));
        var where = input.Where ?? ReportingMessages.Value(target);
        var text = Written(input.Value, old is null ? null : old.Text ?? (old.Work is { } known ? ReportCodes.Of(known) : null));
        var status = input.Status is null ? old?.Status ?? ValueStatus.Normal : ValueStatus.Normal;
        if (!string.IsNullOrWhiteSpace(input.Status) && !ReportCodes.TryParse(input.Status.Trim(), out status)) Refuse("unknown-status", ReportMessages.UnknownStatus(input.Status), input.StatusWhere ?? where);
        // A status that is typed without a value takes away the value, and the other way round.
        if (ReportCodes.HasNoValue(status) && input.Value is null) text = null;
        if (ReportCodes.HasNoValue(status) && !string.IsNullOrWhiteSpace(input.Value) && input.Status is null) status = ValueStatus.Normal;
        if (ReportCodes.HasNoValue(status) && text is not null) Refuse("value-with-status", ReportMessages.ValueWithStatus(text, input.Status ?? ReportCodes.Of(status)), where);
        var (number, work) = text is null ? (null, null) : Read(target, text, where);
        var (note, reason) = (Written(input.Note, old?.Note), Written(input.Reason, old?.Reason));
        if (text is null && !ReportCodes.HasNoValue(status) && note is null && reason is null) _entries.Remove(item);
        else _entries[item] = new ReportEntry(status, target is null ? null : text, number, work, note, reason);
    }

    private long? Item(ReportInput input)
    {
        var found = _file.Items.FirstOrDefault(item => _file.Target(item.ItemNo)?.Id == input.TargetId);
        if (found is not null) return found.ItemNo;
        var ids = _file.Items.Select(item => _file.Target(item.ItemNo)?.Id).OfType<string>();
        if (input.TargetId is null) Refuse("no-state", ReportingMessages.NoWork(_file.Id), input.Where);
        else Refuse("unknown-target", ReportingMessages.UnknownItem(input.TargetId, _file.Id, Nearest.Of(input.TargetId, ids)), input.Where);
        return null;
    }

    private (double? Number, WorkState? Work) Read(PlanTarget? target, string text, LocalText where)
    {
        if (target is null)
        {
            if (ReportCodes.TryParse(text, out WorkState work)) return (null, work);
            Refuse("unknown-state", ReportMessages.UnknownState(text), where);
            return (null, null);
        }

        if (ReportNumbers.Read(text, target, out var number) is not { } wrong) return (number, null);
        Refuse(wrong.Code, wrong.Message, where);
        return (null, null);
    }

    private string? Progress(ReportDraft draft, string? old)
    {
        var text = draft.Progress;
        if (Written(text, old) is not { } given || given == old) return string.IsNullOrWhiteSpace(text) && text is not null ? null : old;
        var plain = Text.Plain(given).TrimEnd('%');
        if (decimal.TryParse(plain, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var share) && share is >= 0 and <= 100) return share.ToString("0.##", CultureInfo.InvariantCulture);
        Refuse("bad-progress", ReportingMessages.ProgressNotANumber(given), draft.ProgressWhere);
        return old;
    }

    private void Refuse(string code, LocalText message, LocalText? where) => _refusals.Add(new Refusal(code, message, where));

    private static string? Written(string? text, string? old) => text is null ? old : text.Trim() is { Length: > 0 } given ? given : null;

    // "1,200" and "1200" say the same.
    private static bool Same(ReportEntry entry, ReportEntry? other) => other is not null && entry with { Text = null } == other with { Text = null };
}
