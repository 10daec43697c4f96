using Jundeng.Ledger.Assessment.Data;
using Jundeng.Ledger.Assessment.Runs;

namespace Jundeng.Ledger.Assessment.Archive;

/// <summary>A cut with what it holds.</summary>
/// <param name="Cut">The cut.</param>
/// <param name="Observations">Its observations; rows are numbered as in <paramref name="Content"/>.</param>
/// <param name="Targets">What the plan's revision promises; null for a file.</param>
/// <param name="Content">The canonical form, byte for byte.</param>
public sealed record StoredCut(Cut Cut, ObservationTable Observations, PlanTargetSet? Targets, byte[] Content);
