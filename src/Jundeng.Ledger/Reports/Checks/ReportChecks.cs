using Jundeng.Plans;

namespace Jundeng.Ledger.Reports.Checks;

/// <summary>All checks of a report, in the order in which their findings are told.</summary>
internal static class ReportChecks
{
    public static IReadOnlyList<ReportCheck> All { get; } =
    [
        // Nothing was said on what was asked.
        new("value-missing", CheckLevel.Error, new("没有填数值", "no value was given"), context => Each(context, item => item.Entry is null or { Number: null, Work: null } && !ReportCodes.HasNoValue(item.Entry?.Status ?? ValueStatus.Normal), _ => CheckMessages.ValueMissing)),
        new("words-missing", CheckLevel.Error, new("没有填工作开展情况", "nothing is said of what was done"), context => context.Writing.Content.Done is null ? [(null, CheckMessages.WordsMissing)] : []),
        new("note-missing", CheckLevel.Error, new("没有数值而未说明原因", "a value is missing without a note"), context => Each(context, item => item.Entry is { Note: null } entry && ReportCodes.HasNoValue(entry.Status), item => CheckMessages.NoteMissing(item.Entry!.Status))),
        // What no value of the kind can be.
        new("negative", CheckLevel.Error, new("数值为负", "the value is negative"), context => Each(context, item => item.Number < 0 && item.Target!.Basis == Basis.Level, item => CheckMessages.Negative(item.Written))),
        new("share-above-100", CheckLevel.Error, new("比例超过 100%", "a share exceeds 100%"), context => Each(context, item => item.IsShare && item.Number > 100 && !(item.Target!.Value > 100) && !context.Settings.MayExceed(item.Target), item => CheckMessages.ShareAbove(item.Written))),
        new("part-exceeds-whole", CheckLevel.Error, new("部分大于整体", "a part exceeds its whole"), PartsAgainstWholes),
        // What was reported before. A count of the year cannot become less in it, unless the earlier value was not final.
        new("flow-falls", CheckLevel.Error, new("本年累计比上次少", "a count of the year falls"), context => Falls(context, Flow.Flow, isFinal: true)),
        new("flow-falls-provisional", CheckLevel.Warning, new("本年累计比上次的初步数少", "a count of the year falls below a provisional one"), context => Falls(context, Flow.Flow, isFinal: false)),
        new("stock-falls", CheckLevel.Warning, new("存量比上次少", "a stock falls"), context => Falls(context, Flow.Stock, isFinal: null)),
        new("jump", CheckLevel.Warning, new("与上次相比变动过大", "the value jumps against the last one"), Jumps),
        // What was promised.
        new("above-year", CheckLevel.Warning, new("年中已超过全年目标", "the target of the year is exceeded before its end"), context => EndsYear(context) ? [] : Each(context, item => item.Target is { Flow: Flow.Flow, Comparator: not Comparator.AtMost } target && item.Number > (double)(target.Upper ?? target.Value), item => CheckMessages.AboveYear(item.Written, item.Target!))),
        new("done-below-target", CheckLevel.Warning, new("报称完成而未达目标", "reported as done below the target"), context => context.Writing.Content.Progress == "100" ? Each(context, item => item.Target is { Kind: TargetKind.Target } target && item.Number is { } number && Falls(number, target), item => CheckMessages.DoneBelow(item.Written, item.Target!)) : []),
        new("heaping", CheckLevel.Warning, new("恰为目标值的数值过多", "too many values are just on their targets"), Heaps),
    ];

    /// <summary>What the checks find in a report, errors first.</summary>
    public static IReadOnlyList<CheckFinding> Find(CheckContext context) =>
    [
        .. All.Select(check => (Check: check, Level: context.Settings.LevelOf(check)))
            .Where(check => check.Level != CheckLevel.Off)
            .SelectMany(check => check.Check.Find(context).Select(found => new CheckFinding(
                check.Check.Code, check.Level, found.Item?.Target?.Id, found.Item is null ? CheckMessages.WholeReport : ReportingMessages.Value(found.Item.Target), found.Message,
                found.Item is null ? context.Writing.Content.Reason : found.Item.Entry?.Reason)))
            .OrderByDescending(finding => finding.Level),
    ];

    private static IEnumerable<(CheckItem? Item, LocalText Message)> Each(CheckContext context, Func<CheckItem, bool> isOdd, Func<CheckItem, LocalText> message) =>
        context.Items.Where(isOdd).Select(item => ((CheckItem?)item, message(item)));

    private static bool EndsYear(CheckContext context) => context.File.Period.To is { Month: 12, Day: 31 };

    private static bool Falls(double number, PlanTarget target) =>
        target.Comparator == Comparator.AtMost ? number > (double)(target.Upper ?? target.Value) : number < (double)target.Value;

    private static IEnumerable<(CheckItem? Item, LocalText Message)> Falls(CheckContext context, Flow flow, bool? isFinal) => Each(
        context,
        item => item.Target is { Basis: Basis.Level } target && target.Flow == flow && item.Last is { Number: { } last } before && item.Number < last
            && (flow == Flow.Stock || before.On.Year == context.File.Period.To.Year)
            && (isFinal is null || isFinal == before.Status is ValueStatus.Normal or ValueStatus.Revised),
        item => flow == Flow.Flow ? CheckMessages.FlowFalls(item.Written, item.Last!) : CheckMessages.StockFalls(item.Written, item.Last!));

    private static IEnumerable<(CheckItem? Item, LocalText Message)> PartsAgainstWholes(CheckContext context)
    {
        foreach (var item in context.Items)
        {
            if (item is not { Target: { } target, Number: { } number, IsPart: false }) continue;
            if (target.PartOf is { } whole && context.Target(whole) is { } of && of.Unit == target.Unit && of.Flow == target.Flow && context.Numbers.TryGetValue(whole, out var all) && number > all)
                yield return (item, CheckMessages.PartExceeds(item.Written, of, all));
            foreach (var part in context.PartsOf(target.Id))
                if (part.Unit == target.Unit && part.Flow == target.Flow && context.Items.All(other => other.Target?.Id != part.Id) && context.Numbers.TryGetValue(part.Id, out var some) && some > number)
                    yield return (item, CheckMessages.WholeBelow(item.Written, part, some));
        }
    }

    private static IEnumerable<(CheckItem? Item, LocalText Message)> Jumps(CheckContext context)
    {
        foreach (var item in context.Items)
        {
            if (item is not { Target: { } target, Number: { } number, Last: { Number: { } before } last }) continue;
            // A count of the year is compared by the day, since it begins anew each year.
            var expected = target.Flow == Flow.Flow ? before / last.On.DayOfYear * context.File.Period.To.DayOfYear : before;
            if (expected == 0 || Math.Abs(number - expected) / Math.Abs(expected) <= context.Settings.Jump) continue;
            yield return (item, CheckMessages.Jump(item.Written, last, context.Settings.Jump, target.Flow == Flow.Flow));
        }
    }

    private static IEnumerable<(CheckItem? Item, LocalText Message)> Heaps(CheckContext context)
    {
        var counted = context.OfUnit.Where(item => item is { Target.Kind: TargetKind.Target, IsPart: false, Number: not null }).ToList();
        var exact = counted.Count(item => item.Number == (double)item.Target!.Value);
        return counted.Count >= context.Settings.HeapingValues && exact >= context.Settings.HeapingShare * counted.Count ? [(null, CheckMessages.Heaping(exact, counted.Count))] : [];
    }
}
