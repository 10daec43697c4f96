namespace Jundeng.Ledger.Rounds;

/// <summary>What opening a round would ask of whom.</summary>
/// <param name="Round">The round as it would be.</param>
/// <param name="Units">Who must report, in the order of the plan.</param>
/// <param name="Unmatched">Names of units in the plan that stand for nobody whom the ledger knows.</param>
/// <param name="Unreported">Ids of tasks on which nobody would report.</param>
/// <param name="OutsideTasks">Ids of targets outside every task, which no unit answers for.</param>
public sealed record RoundPreview(
    Round Round, IReadOnlyList<RoundUnit> Units, IReadOnlyList<string> Unmatched, IReadOnlyList<string> Unreported, IReadOnlyList<string> OutsideTasks);
