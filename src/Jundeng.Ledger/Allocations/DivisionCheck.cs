using System.Globalization;
using Jundeng.Ledger.Indicators;
using Jundeng.Ledger.Plans;
using Jundeng.Ledger.Reports;
using Jundeng.Plans;

namespace Jundeng.Ledger.Allocations;

/// <summary>Turns divisions as people write them into rows, and notes all that is wrong with them.</summary>
internal sealed class DivisionCheck(PlanItems items, PartBook parts, IReadOnlyDictionary<long, IndicatorKind> kinds)
{
    private readonly List<Refusal> _refusals = [];

    public IReadOnlyList<Refusal> Refusals => _refusals;

    /// <summary>The rows of a division; empty where something is wrong with it.</summary>
    public IReadOnlyList<AllocationRow> Read(Division division)
    {
        if (items.FindTarget(division.TargetId) is not { } target)
        {
            _refusals.Add(items.UnknownTarget(division.TargetId) with { Where = division.Where });
            return [];
        }

        var before = _refusals.Count;
        var item = items.Numbers.OfTarget(target.Id);
        var (axis, year) = (AllocationWords.Of(division.Axis), Year(division));
        var rule = division.Axis == AllocationAxis.Years ? RuleOfYears(division, target) : RuleOfParts(division, target);
        var rows = new List<AllocationRow>();
        var seen = new HashSet<object>();
        foreach (var part in division.Parts)
        {
            var key = division.Axis == AllocationAxis.Years ? (object?)PartYear(division, part) : Part(part, division);
            if (key is not null && !seen.Add(key)) Refuse("part-twice", AllocationMessages.PartTwice(part.Part), division, part);
            if (key is null || rule is null || Value(part, division, target, rule.Value) is not { } value) continue;
            var (who, when) = (key as PartKey, key as int?);
            rows.Add(new AllocationRow(
                item, axis, year, when ?? rows.Count, AllocationWords.Of(rule.Value), when, who?.Region, who?.Org,
                AllocationRow.Digits(value.Value), AllocationRow.Digits(value.Numerator), AllocationRow.Digits(value.Denominator)));
        }

        if (_refusals.Count > before) return [];
        return rows.Count > 0 ? [.. rows.OrderBy(row => row.Position)] : [new AllocationRow(item, axis, year, 0, AllocationWords.Of(rule!.Value), null, null, null, null, null, null)];
    }

    private int Year(Division division)
    {
        var (from, to) = ((int)items.Plan.YearFrom, (int)items.Plan.YearTo);
        if (division.Axis == AllocationAxis.Years && from == to) Refuse("one-year", AllocationMessages.OneYear(items.Plan.PublicId, from), division);
        if (division.Year is not { } year || from == to && year == from) return 0;
        if (division.Axis == AllocationAxis.Years || year < from || year > to) Refuse("year-outside", AllocationMessages.YearOutside(year, from, to), division);
        return year;
    }

    private AllocationRule? RuleOfParts(Division division, PlanTarget target)
    {
        var natural = AddsUp(target) ? AllocationRule.Sum : KindOf(target) == IndicatorKind.YesNo ? AllocationRule.Each : AllocationRule.Ratio;
        if (division.Rule is not { } wanted) return natural;
        if (wanted == AllocationRule.Each || wanted == natural || wanted == AllocationRule.Ratio) return wanted;
        Refuse("rule", wanted == AllocationRule.End ? AllocationMessages.EndOfParts : AllocationMessages.NoSum(target), division);
        return null;
    }

    private AllocationRule? RuleOfYears(Division division, PlanTarget target)
    {
        var adds = AddsUp(target);
        var flow = KindOf(target) switch { IndicatorKind.Flow => Flow.Flow, IndicatorKind.Stock => Flow.Stock, _ => target.Flow };
        switch (division.Rule)
        {
            case AllocationRule.Each or AllocationRule.Ratio:
                Refuse("rule", AllocationMessages.RuleOfYears, division);
                return null;
            case AllocationRule.Sum when !adds:
                Refuse("rule", AllocationMessages.NoSum(target), division);
                return null;
            case { } wanted:
                return wanted;
            case null when !adds || flow == Flow.Stock:
                return AllocationRule.End;
            case null when flow == Flow.Flow:
                return AllocationRule.Sum;
            default:
                Refuse("flow-unknown", AllocationMessages.FlowUnknown(target), division);
                return null;
        }
    }

    private IndicatorKind? KindOf(PlanTarget target) => kinds.TryGetValue(items.Numbers.OfTarget(target.Id), out var kind) ? kind : null;

    // What the indicator counts says more than the unit does: beds for every 1,000 inhabitants are beds too.
    private bool AddsUp(PlanTarget target) => KindOf(target) is { } kind ? kind is IndicatorKind.Flow or IndicatorKind.Stock : UnitOfMeasure.AddsUp(target.Unit) && target.Basis != Basis.Growth;

    private PartKey? Part(DivisionPart part, Division division)
    {
        if (parts.TryFind(part.Part, out var key)) return key;
        Refuse("unknown-part", AllocationMessages.UnknownPart(part.Part, items.Plan.RegionName, parts.NearestTo(part.Part)), division, part);
        return null;
    }

    private int? PartYear(Division division, DivisionPart part)
    {
        var (from, to) = ((int)items.Plan.YearFrom, (int)items.Plan.YearTo);
        if (int.TryParse(part.Part, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year >= from && year <= to) return year;
        Refuse("year-outside", AllocationMessages.YearOutside(part.Part, from, to), division, part);
        return null;
    }

    private AllocatedValue? Value(DivisionPart part, Division division, PlanTarget target, AllocationRule rule)
    {
        var fraction = part.Value.Split('/', '／');
        if (fraction.Length == 2 && ChineseNumber.TryParse(fraction[0], out var numerator, out _) && ChineseNumber.TryParse(fraction[1], out var denominator, out _))
        {
            if (rule != AllocationRule.Ratio) Refuse("fraction", AllocationMessages.Fraction(part.Value), division, part);
            else if (denominator <= 0) Refuse("denominator", AllocationMessages.Denominator(part.Value), division, part);
            else return new AllocatedValue(numerator * RatioScale.Of(target.Unit) / denominator, numerator, denominator);
            return null;
        }

        if (!ReportNumbers.TryRead(part.Value, target.Unit, out var value, out var unit)) Refuse("not-a-number", AllocationMessages.NotANumber(part.Value), division, part);
        else if (unit is not null && Text.Plain(unit) != Text.Plain(target.Unit ?? "")) Refuse("wrong-unit", ReportMessages.WrongUnit(part.Value, unit, target), division, part);
        else if (rule == AllocationRule.Ratio) Refuse("ratio", AllocationMessages.RatioAlone(part.Value, target), division, part);
        else return new AllocatedValue(value);
        return null;
    }

    private void Refuse(string code, LocalText message, Division division, DivisionPart? part = null) => _refusals.Add(new Refusal(code, message, part?.Where ?? division.Where));
}
