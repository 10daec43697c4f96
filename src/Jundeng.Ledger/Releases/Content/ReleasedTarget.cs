using System.Text.Json.Serialization;
using Jundeng.Ledger.Reports;
using Jundeng.Plans;

namespace Jundeng.Ledger.Releases.Content;

/// <summary>A target of the plan beside what was reached.</summary>
/// <param name="Id">The target.</param>
/// <param name="TaskId">Its task; null outside every task.</param>
/// <param name="Task">Title of the task; null outside every task.</param>
/// <param name="Domain">The domain; empty where there is none.</param>
/// <param name="Organisation">The unit that answers for it, as the plan names it; null where it names none.</param>
/// <param name="Name">What it measures.</param>
/// <param name="Indicator">Code of the indicator in the register; null where it is linked to none.</param>
/// <param name="Text">The words of the plan.</param>
/// <param name="Comparator">In which sense it is to be met.</param>
/// <param name="Value">The target.</param>
/// <param name="Upper">The upper end of a range; null where there is none.</param>
/// <param name="Unit">Unit of measure; null for none.</param>
/// <param name="Due">The last day by which it is due; null for the end of the plan.</param>
/// <param name="Reached">What was reached; null where it is not known.</param>
/// <param name="On">The day that the value is of; null where there is none.</param>
/// <param name="Status">What sort of value it is.</param>
/// <param name="Note">What is said about the value; null where nothing is.</param>
/// <param name="Attainment">How far it is met, surplus cut off; null where it is not known.</param>
/// <param name="Uncapped">The same with surplus kept.</param>
/// <param name="Counted">Whether it counts in the scores.</param>
/// <param name="Years">The same indicator in earlier years, as it was released; the oldest first.</param>
/// <param name="Sentence">The sentence of the plan in which it stands; null where the plan has no source, and in what was released before it was kept.</param>
public sealed record ReleasedTarget(
    string Id, string? TaskId, string? Task, string Domain, string? Organisation, string Name, string? Indicator, string Text, Comparator Comparator, decimal Value, decimal? Upper,
    string? Unit, DateOnly? Due, double? Reached, DateOnly? On, ValueStatus Status, string? Note, double? Attainment, double? Uncapped, bool Counted, IReadOnlyList<ReleasedYear> Years,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] Quotation? Sentence);
