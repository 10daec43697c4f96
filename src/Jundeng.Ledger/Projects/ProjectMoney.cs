namespace Jundeng.Ledger.Projects;

/// <summary>An entry of money of a project; it is never altered.</summary>
/// <param name="No">The number of the entry in the project, from 1.</param>
/// <param name="Kind">Which way the money went.</param>
/// <param name="On">The day.</param>
/// <param name="Source">The code of the source.</param>
/// <param name="Amount">The amount in 分; 0 where the entry withdraws another.</param>
/// <param name="Note">What it was for.</param>
/// <param name="Corrects">The entry whose place it takes; null for none.</param>
/// <param name="Who">Who entered it.</param>
/// <param name="Why">The reason; null for none.</param>
public sealed record ProjectMoney(int No, MoneyKind Kind, DateOnly On, string Source, long Amount, string? Note, int? Corrects, string Who, string? Why)
{
    /// <summary>The entry that takes its place; null while it holds.</summary>
    public int? CorrectedBy { get; init; }

    /// <summary>Whether it counts.</summary>
    public bool Holds => CorrectedBy is null && Amount > 0;
}
