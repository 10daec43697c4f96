using System.Globalization;
using Jundeng.Plans;
using Jundeng.Plans.Corrections;

namespace Jundeng.Ledger.Plans.Reviews;

/// <summary>Turns what a person did on the page into declared corrections of what the reader found.</summary>
internal static class ReviewEdits
{
    // Words of a task that serve as its guard: enough to tell it from any other.
    private const int LongestGuard = 40;

    private const string AddedPrefix = "a";

    public static ReviewEvent Edit(Review review, bool isTask, string id, IReadOnlyDictionary<string, string?> fields, Act act)
    {
        var own = review.Corrections.Find(isTask, id);
        if (own?.Action == CorrectionAction.Add) return Added(own, fields, act);
        // as it would be without its own correction, but with those of all others
        var without = PlanReader.TryRead(review.Source, review.Corrections.With(isTask, id, null), out var reading, out _) ? reading : review.Read;
        var correction = Element(review, without, isTask, id, CorrectionAction.Change);
        var read = isTask ? CorrectionFields.Of(without.Tasks.First(task => task.Id == id)) : CorrectionFields.Of(without.Targets.First(target => target.Id == id));
        var now = Clean(fields);
        var kept = own is { Action: CorrectionAction.Change } ? own.Set.Where(field => !now.ContainsKey(field.Key)) : [];
        var set = kept.Concat(now.Where(field => !read.TryGetValue(field.Key, out var before) || !IsSame(field.Key, before, field.Value))).ToDictionary();
        if (set.Count == 0)
            return own is null ? new ReviewEvent(ReviewStepKind.Accept) { Tasks = isTask ? [id] : [], Targets = isTask ? [] : [id] } : ReviewEvent.Restore(isTask, id);
        return ReviewEvent.Correct(correction with { Set = InOrder(set, read), Why = Reason(act) });
    }

    public static ReviewEvent Add(Review review, bool isTask, TextSpan place, IReadOnlyDictionary<string, string?> fields, Act act)
    {
        var source = review.Source;
        if (place.IsEmpty || place.End > source.Text.Length) throw new LedgerRefusedException(ReviewMessages.BadPlace(source.CodePoints.Count));
        var words = place.Of(source.Text).ToString();
        var start = source.CodePoints.FromUtf16(place.Start);
        var end = source.CodePoints.FromUtf16(place.End);
        if (review.Corrections.Corrections.FirstOrDefault(one => one.IsTask == isTask && one.Action == CorrectionAction.Remove && one.Start == start && (isTask || one.End == end)) is { } removed)
            throw new LedgerRefusedException(ReviewMessages.RemovedHere(removed.Id));
        var used = review.UsedIds.Concat(review.Corrections.Corrections.Select(correction => correction.Id));
        var number = used.Select(id => id.StartsWith(AddedPrefix, StringComparison.Ordinal) && int.TryParse(id.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : 0).Append(0).Max() + 1;
        var set = Clean(fields);
        if (isTask)
        {
            set.TryAdd("title", words.ReplaceLineEndings(""));
            if (set["title"] is null) set["title"] = words.ReplaceLineEndings("");
        }
        else if (set.GetValueOrDefault("value") is null && ChineseNumber.TryParse(words.ReplaceLineEndings(""), out var value, out var unit))
        {
            set["value"] = Digits(value);
            if (set.GetValueOrDefault("unit") is null) set["unit"] = unit;
        }

        var correction = new Correction(
            CorrectionAction.Add, isTask, string.Create(CultureInfo.InvariantCulture, $"{AddedPrefix}{number}"),
            start, end, words, new Dictionary<string, string?>(), Reason(act), act.Who);
        return Added(correction, set, act);
    }

    public static ReviewEvent Remove(Review review, bool isTask, string id, Act act)
    {
        // What a person added is no part of what was read.
        if (review.Corrections.Find(isTask, id)?.Action == CorrectionAction.Add) return ReviewEvent.Restore(isTask, id);
        var reading = isTask ? review.Reading.Tasks.Any(task => task.Id == id) : review.Reading.Targets.Any(target => target.Id == id);
        if (!reading) throw new LedgerRefusedException(ReviewMessages.UnknownElement(id));
        return ReviewEvent.Correct(Element(review, review.Read, isTask, id, CorrectionAction.Remove) with { Why = Reason(act) });
    }

    public static ReviewEvent Answer(Review review, int finding, bool mended, Act act)
    {
        if (finding < 0 || finding >= review.Reading.Findings.Count) throw new LedgerRefusedException(ReviewMessages.UnknownFinding(finding.ToString(CultureInfo.InvariantCulture)));
        Reason(act);
        var about = review.Reading.Findings[finding];
        return new ReviewEvent(ReviewStepKind.Answer) { Finding = about.Code, Tasks = about.Tasks, Targets = about.Targets, Mended = mended };
    }

    private static ReviewEvent Added(Correction correction, IReadOnlyDictionary<string, string?> fields, Act act)
    {
        var bare = correction.IsTask
            ? CorrectionFields.Of(new PlanTask("", null, "", default, [], []))
            : CorrectionFields.Of(new PlanTarget("", null, default, "", "", Comparator.Equal, 0, null, TargetKind.Target));
        var set = new Dictionary<string, string?>(correction.Set);
        foreach (var (field, value) in Clean(fields))
            // what must be there is said even where it is what it would be anyway
            if (field is "title" or "indicator" or "value" || !bare.TryGetValue(field, out var before) || before != value) set[field] = value;
            else set.Remove(field);
        if (!correction.IsTask)
        {
            set.TryAdd("indicator", null);
            set.TryAdd("value", null);
        }

        return ReviewEvent.Correct(correction with { Set = InOrder(set, bare), Why = Reason(act) });
    }

    private static Correction Element(Review review, PlanReading reading, bool isTask, string id, CorrectionAction action)
    {
        var source = review.Source;
        TextSpan span;
        string words;
        if (isTask)
        {
            span = reading.Tasks.FirstOrDefault(task => task.Id == id)?.Span ?? throw new LedgerRefusedException(ReviewMessages.UnknownElement(id));
            words = Opening(span.Of(source.Text));
        }
        else
        {
            span = reading.Targets.FirstOrDefault(target => target.Id == id)?.Span ?? throw new LedgerRefusedException(ReviewMessages.UnknownElement(id));
            words = span.Of(source.Text).ToString();
        }

        return new Correction(action, isTask, id, source.CodePoints.FromUtf16(span.Start), source.CodePoints.FromUtf16(span.End), words, new Dictionary<string, string?>(), "", "");
    }

    internal static string Opening(ReadOnlySpan<char> task)
    {
        var end = task.IndexOfAny('\r', '\n');
        var line = end > 0 ? task[..end] : task;
        if (line.Length <= LongestGuard) return line.ToString();
        return line[..(char.IsHighSurrogate(line[LongestGuard - 1]) ? LongestGuard - 1 : LongestGuard)].ToString();
    }

    // Numbers as people write them become digits, lists the form of the file, and what is empty null.
    private static Dictionary<string, string?> Clean(IReadOnlyDictionary<string, string?> fields) =>
        fields.ToDictionary(field => field.Key, field => string.IsNullOrWhiteSpace(field.Value) ? null : Clean(field.Key, field.Value.Trim()));

    private static string Clean(string field, string value) => field switch
    {
        "value" or "upper" => ChineseNumber.TryParse(value, out var number, out var unit) && unit is null
            ? Digits(number)
            : throw new LedgerRefusedException(ReviewMessages.BadNumber(value)),
        "responsible" or "cooperating" => string.Join(';', value.Split([';', '；', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)),
        _ => value,
    };

    // 0.12万 is 1200, not 1200.00
    private static string Digits(decimal number) => number.ToString("0.############################", CultureInfo.InvariantCulture);

    private static bool IsSame(string field, string? one, string? other) =>
        one == other || (field is "value" or "upper" && one is not null && other is not null
            && decimal.Parse(one, CultureInfo.InvariantCulture) == decimal.Parse(other, CultureInfo.InvariantCulture));

    private static OrderedDictionary<string, string?> InOrder(Dictionary<string, string?> set, IReadOnlyDictionary<string, string?> fields)
    {
        var order = fields.Keys.ToList();
        return new OrderedDictionary<string, string?>(set.OrderBy(field => order.IndexOf(field.Key)));
    }

    private static string Reason(Act act) => string.IsNullOrWhiteSpace(act.Why) ? throw new LedgerRefusedException(ReviewMessages.ReasonMissing) : act.Why.Trim();
}
