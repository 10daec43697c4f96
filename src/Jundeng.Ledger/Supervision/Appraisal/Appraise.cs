namespace Jundeng.Ledger.Supervision.Appraisal;

/// <summary>What is to be appraised, and how.</summary>
/// <param name="PlanId">The plan.</param>
/// <param name="Rules">The document of the rules, in UTF-8, UTF-16 or GB18030.</param>
/// <param name="RulesFile">Its name.</param>
public sealed record Appraise(string PlanId, ReadOnlyMemory<byte> Rules, string RulesFile)
{
    /// <summary>Values up to this day count; null = all.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>A table with the columns unit, input and value; null for none.</summary>
    public byte[]? Data { get; init; }

    /// <summary>Its name.</summary>
    public string DataFile { get; init; } = "";
}
