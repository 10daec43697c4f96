using Jundeng.Ledger.Assessment.Runs;
using Jundeng.Ledger.Assessment.Schemes;
using Jundeng.Plans;
using Words = Jundeng.Ledger.Assessment.Accounts.AccountMessages;

namespace Jundeng.Ledger.Assessment.Accounts;

/// <summary>A run as a whole.</summary>
internal static class RunAccount
{
    public static IReadOnlyList<AccountSection> Sections(AssessmentRun run)
    {
        var scheme = run.Scheme;
        var sentences = new List<LocalText> { Words.SchemeIs(scheme), Words.HowMissing(scheme.Missing), Words.HowSampled(scheme.Sample) };
        if (scheme.Note is { } note) sentences.Insert(0, note);
        if (scheme.Rounding is { } rounding) sentences.Add(Words.HowRounded(rounding));
        sentences.Add(Words.Fingerprints(run));
        sentences.AddRange(run.Notes);
        var sections = new List<AccountSection> { new(Words.Method, sentences), new(Words.Indicators, [], Tree(run)) };
        foreach (var root in run.Nodes.Where(node => node.Depth == 0))
            for (var period = 0; period < run.Periods.Count; period++) sections.Add(new(Words.ResultsOf(root.Node.Name, run.Periods[period]), [], Results(run, root, period)));
        return sections;
    }

    private static AccountTable Tree(AssessmentRun run)
    {
        var effective = run.Weights.SelectMany(parent => parent.Children).ToDictionary(child => child.Node, child => child.Effective, StringComparer.Ordinal);
        var rows = run.Nodes.Select(node => (IReadOnlyList<LocalText>)
        [
            Indented(node), AccountNumbers.Same(AccountNumbers.Percent(effective.GetValueOrDefault(node.Node.Id, 1))),
            node.Node.Indicator is { } indicator ? Words.MethodOf(indicator, run.Scheme.Scale) : Words.Aggregation(node.Node.Aggregator),
        ]);
        return new AccountTable([Words.Node, Words.ShareOfAll, Words.Rule], [.. rows]);
    }

    private static LocalText Indented(NodeResults node)
    {
        var space = new string('\u3000', node.Depth);
        return new LocalText(space + node.Node.Name.Zh, space + node.Node.Name.En);
    }

    private static AccountTable Results(AssessmentRun run, NodeResults root, int period)
    {
        var units = Enumerable.Range(period * run.Regions.Count, run.Regions.Count).OrderBy(unit => root.Rank[unit] == 0 ? int.MaxValue : root.Rank[unit]);
        var rows = units.Select(unit => (IReadOnlyList<LocalText>)
        [
            AccountNumbers.Same(root.Rank[unit] == 0 ? "—" : AccountNumbers.Of(root.Rank[unit])), AccountNumbers.Same(run.Scheme.NameOf(run.Regions[unit % run.Regions.Count])),
            Published(run.Scheme, root.Score[unit]), Published(run.Scheme, root.Low[unit]), Published(run.Scheme, root.High[unit]), Published(run.Scheme, root.Uncapped[unit]),
            AccountNumbers.Same(AccountNumbers.Percent(root.Coverage[unit])),
        ]);
        return new AccountTable([Words.Rank, Words.Region, Words.Score, Words.Low, Words.High, Words.Uncapped, Words.Coverage], [.. rows]);
    }

    private static LocalText Published(AssessmentScheme scheme, double score) => AccountNumbers.Same(AccountNumbers.Published(score, scheme.Rounding));
}
