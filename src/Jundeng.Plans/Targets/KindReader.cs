using Jundeng.Plans.Quantities;
using Jundeng.Plans.Words;

namespace Jundeng.Plans.Targets;

/// <summary>What role a quantity plays: baseline, funding, part or target, tried in this order.</summary>
internal static class KindReader
{
    private static readonly WordList<string> s_funding = WordLists.Load("funding");
    private static readonly WordList<string> s_outcomes = WordLists.Load("outcomes");
    private static readonly WordList<string> s_rises = WordLists.Load("rises");

    public static TargetKind Read(in QuantityPlace place, Item? previous) =>
        IsBaseline(place) ? TargetKind.Baseline
        : IsFunding(place) ? TargetKind.Funding
        : IsPart(place, previous) ? TargetKind.Part
        : TargetKind.Target;

    /// <summary>True where the quantity is one of those that break another down.</summary>
    public static bool IsAmong(in QuantityPlace p, Item? previous) =>
        p.Text.AsSpan(p.Sentence.Start, p.Quantity.Span.Start - p.Sentence.Start).Contains("其中", StringComparison.Ordinal) || BreaksDown(p, previous);

    // 由45元提高到50元, 在上年320元的基础上
    public static bool IsBaseline(in QuantityPlace p)
    {
        var after = p.After.TrimStart();
        if (p.Before.Contains('在') && (after.StartsWith("的基础上") || after.StartsWith("基础上"))) return true;
        if (s_rises.AtHead(after) is null) return false;
        var before = p.Before;
        return before.Contains('由') || before.Contains('从') || before.EndsWith("的");
    }

    // 计划投资1425万元, 省补助2.08亿元; but 发放加工费1.5亿元, 每生每年600元
    private static bool IsFunding(in QuantityPlace p)
    {
        if (p.Quantity.Class != MeasureClass.Money || p.Quantity.Unit is not { } unit || unit.Contains('/')) return false;
        var near = p.Clause.Start;
        if (!p.Quantity.Multiplied && p.Quantity.Value < 100_000) return false;
        for (var at = near; (at = s_outcomes.Find(p.Text, at, p.Quantity.Span.Start, out var word)) >= 0; at++)
            if (word!.Value.Length > 0) return false;
        if (s_outcomes.Any(p.Text, near, p.Quantity.Span.Start)) return s_funding.Any(p.Text, Math.Max(near, p.Quantity.Span.Start - 4), p.Quantity.Span.Start);
        return true;
    }

    // 其中就业困难人员180个; behind a comma the list goes on with shares, or with the unit of the whole and no work of its own
    private static bool IsPart(in QuantityPlace p, Item? previous)
    {
        var said = p.Text.AsSpan(p.Sentence.Start, p.Quantity.Span.Start - p.Sentence.Start);
        var among = said.LastIndexOf("其中", StringComparison.Ordinal);
        if (among < 0) return BreaksDown(p, previous);
        var between = said[(among + 2)..];
        if (between.IndexOfAny('；', ';') >= 0) return BreaksDown(p, previous);
        var comma = between.LastIndexOfAny('，', ',');
        if (comma < 0) return true;
        var clause = between[(comma + 1)..];
        return clause.Contains('占') || (previous is { } last && last.Unit == p.Quantity.Unit && !WorkVerbs.Opens(clause));
    }

    // 300套，包括青年公寓120套、教师周转房80套; 20座（中心城区12座、乡镇8座）; 60座（含学校厕所20座）
    private static bool BreaksDown(in QuantityPlace p, Item? previous)
    {
        if (previous is not { } last || last.Unit != p.Quantity.Unit || p.Quantity.Class == MeasureClass.Rate || last.Quantity.Start < p.Sentence.Start) return false;
        var between = p.Text.AsSpan(last.Quantity.End, p.Quantity.Span.Start - last.Quantity.End);
        if (last.IsAmong && between.StartsWith("、") && between.IndexOfAny('，', '；', '）') < 0) return true;
        if (between.IsEmpty || p.Quantity.Value > last.Value) return false;
        var bracket = between[0] is '（' or '(';
        if (bracket ? between.IndexOfAny('）', ')') >= 0 : between[0] is not ('，' or ',')) return false;
        return bracket || between[1..].StartsWith("包括") || between[1..].StartsWith("包含") || between[1..].StartsWith("其中");
    }
}
