using Jundeng.Measures;

namespace Jundeng.Ledger.Assessment.Runs;

/// <summary>What a plan says is to be reached by an indicator.</summary>
/// <param name="Node">The indicator.</param>
/// <param name="Target">Id of the plan's target.</param>
/// <param name="Name">What the plan calls it.</param>
/// <param name="Value">The target.</param>
/// <param name="Sense">In which sense it is to be met.</param>
public sealed record ResolvedTarget(string Node, string Target, string Name, double Value, TargetSense Sense);
