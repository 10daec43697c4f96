using Jundeng.Plans;

namespace Jundeng.Ledger.Reports.Checks;

/// <summary>A value of a report, to be checked.</summary>
internal sealed record CheckItem(PlanTarget? Target, bool IsPart, ReportEntry? Entry, LastValue? Last)
{
    public double? Number => Entry?.Number;

    /// <summary>How people write it: as it was typed, with the unit of the target.</summary>
    public string Written => Entry?.Text is not { } text || Target?.Unit is not { } unit || text.EndsWith(unit, StringComparison.Ordinal) ? Entry?.Text ?? "" : text + unit;

    public bool IsShare => Target is { Unit: "%", Basis: Basis.Level };
}
