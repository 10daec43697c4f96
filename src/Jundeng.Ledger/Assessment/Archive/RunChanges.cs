using Jundeng.Ledger.Assessment.Runs;

namespace Jundeng.Ledger.Assessment.Archive;

/// <summary>Puts the values of two runs side by side.</summary>
internal static class RunChanges
{
    public static IReadOnlyList<RunChange> Of(AssessmentRun before, AssessmentRun after, RunWay? way)
    {
        var (first, last) = (Indexed(before), Indexed(after));
        var (withData, withTargets) = (ScoresOf(way?.WithData), ScoresOf(way?.WithTargets));
        var names = before.Nodes.Concat(after.Nodes).DistinctBy(node => node.Node.Id).ToDictionary(node => node.Node.Id, node => node.Node.Name, StringComparer.Ordinal);
        return
        [
            .. last.Keys.Concat(first.Keys.Where(cell => !last.ContainsKey(cell))).Select(cell =>
            {
                var (old, now) = (first.GetValueOrDefault(cell), last.GetValueOrDefault(cell));
                var (data, targets) = (withData(cell), withTargets(cell));
                return new RunChange(cell.Region, cell.Period, cell.Node, names[cell.Node], old, now)
                {
                    Data = data - old?.Score,
                    Targets = targets - data,
                    Scheme = now?.Score - targets,
                };
            }),
        ];
    }

    private static Dictionary<(string Region, string Period, string Node), AssessmentResult> Indexed(AssessmentRun run) =>
        run.Results().ToDictionary(result => (result.Region, result.Period, result.Node));

    private static Func<(string Region, string Period, string Node), double?> ScoresOf(AssessmentRun? run)
    {
        if (run is null) return _ => null;
        var results = Indexed(run);
        return cell => results.GetValueOrDefault(cell)?.Score;
    }
}
