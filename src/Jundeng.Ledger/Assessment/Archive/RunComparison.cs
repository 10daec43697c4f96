using Jundeng.Ledger.Assessment.Data;
using Jundeng.Ledger.Assessment.Runs;
using Jundeng.Ledger.Assessment.Schemes;

namespace Jundeng.Ledger.Assessment.Archive;

/// <summary>
/// Two runs, value by value. What a difference is due to is found by going from one run to the other in three steps and working out the scores after each:
/// first the other's data, then its targets, then the rest of its scheme. The three parts add up to the difference.
/// </summary>
/// <param name="Before">The run to begin with.</param>
/// <param name="After">The other.</param>
/// <param name="Changes">Every region, period and node of either, in the order of the other run, then what only the first has.</param>
public sealed record RunComparison(RecomputedRun Before, RecomputedRun After, IReadOnlyList<RunChange> Changes)
{
    /// <summary>Whether the data differ.</summary>
    public bool DataDiffer => Before.Run.ObservationsDigest != After.Run.ObservationsDigest;

    /// <summary>Whether what is to be reached differs, in the schemes or in the plans.</summary>
    public required bool TargetsDiffer { get; init; }

    /// <summary>Whether the schemes differ in anything but what is to be reached.</summary>
    public required bool SchemesDiffer { get; init; }

    /// <summary>Whether the steps between could be worked out, so that each difference has its parts.</summary>
    public required bool IsExplained { get; init; }

    /// <summary>Compares two runs.</summary>
    public static RunComparison Of(RecomputedRun before, RecomputedRun after)
    {
        var (first, last) = (Sure(before.Run.Scheme), Sure(after.Run.Scheme));
        var retargeted = SchemeTargets.Taken(first, last);
        var ofPlans = !before.Run.Targets.SequenceEqual(after.Run.Targets);
        var withData = Try(first, after.Cut.Observations, before.Cut.Targets);
        var withTargets = Try(retargeted, after.Cut.Observations, after.Cut.Targets);
        var way = withData is null || withTargets is null ? null : new RunWay(before.Run, withData, withTargets, after.Run);
        return new RunComparison(before, after, RunChanges.Of(before.Run, after.Run, way))
        {
            TargetsDiffer = ofPlans || Method(retargeted) != Method(first),
            SchemesDiffer = Method(retargeted) != Method(last),
            IsExplained = way is not null,
        };
    }

    private static AssessmentRun? Try(AssessmentScheme scheme, ObservationTable observations, PlanTargetSet? targets)
    {
        try
        {
            return AssessmentRun.Of(scheme, observations, targets);
        }
        catch (LedgerRefusedException)
        {
            // The one's scheme does not fit the other's data.
            return null;
        }
    }

    // Draws say how sure scores are and change none of them.
    private static AssessmentScheme Sure(AssessmentScheme scheme) => scheme with { Uncertainty = null };

    // What a scheme does, whatever it is called.
    private static string Method(AssessmentScheme scheme) => SchemeJson.DigestOf(scheme with { Id = "", Version = 1, Title = new("", ""), Note = null });
}
