namespace Jundeng.Ledger.Assessment.Archive;

/// <summary>The plan whose reports a cut holds.</summary>
/// <param name="Id">The plan.</param>
/// <param name="Revision">The revision that was in force.</param>
/// <param name="AsOf">Reports up to this day count; null = all.</param>
public sealed record CutPlan(string Id, int Revision, DateOnly? AsOf);
