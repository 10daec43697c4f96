using Jundeng.Plans;

namespace Jundeng.Ledger.Reports;

/// <summary>What an import did.</summary>
/// <param name="PlanId">The plan.</param>
/// <param name="Rows">Rows with content in the file, header not counted.</param>
/// <param name="Added">Values of targets and days that had none.</param>
/// <param name="Revised">Values that became a further version.</param>
/// <param name="Unchanged">Values that were there already.</param>
/// <param name="Notes">What the person should know, such as columns that were not read.</param>
public sealed record ImportResult(string PlanId, int Rows, int Added, int Revised, int Unchanged, IReadOnlyList<LocalText> Notes);
