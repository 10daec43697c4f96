namespace Jundeng.Ledger.Assessment;

/// <summary>Tasks without a target, counted apart by their state; those that are not applicable are left out.</summary>
/// <param name="Done">Done.</param>
/// <param name="Partly">Partly done.</param>
/// <param name="NotDone">Not done.</param>
/// <param name="Unknown">Not reported, or reported as missing.</param>
public sealed record WorkDone(int Done, int Partly, int NotDone, int Unknown);
