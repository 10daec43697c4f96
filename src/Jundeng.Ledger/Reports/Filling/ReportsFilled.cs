using Jundeng.Ledger.Reports.Checks;

namespace Jundeng.Ledger.Reports.Filling;

/// <summary>What filling reports from a table did.</summary>
/// <param name="Reports">Reports in the table.</param>
/// <param name="Written">How many of them say something new.</param>
/// <param name="Unchanged">How many say what was there already.</param>
/// <param name="Findings">What the checks say, by report.</param>
public sealed record ReportsFilled(int Reports, int Written, int Unchanged, IReadOnlyDictionary<string, IReadOnlyList<CheckFinding>> Findings);
