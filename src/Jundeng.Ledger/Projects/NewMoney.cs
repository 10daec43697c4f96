namespace Jundeng.Ledger.Projects;

/// <summary>Money came in for a project or was paid for it.</summary>
/// <param name="ProjectId">The project.</param>
/// <param name="Kind">Which way it went.</param>
/// <param name="On">The day, not in the future.</param>
/// <param name="Source">The source: its code, or one of its names.</param>
/// <param name="Amount">The amount in 分.</param>
public sealed record NewMoney(string ProjectId, MoneyKind Kind, DateOnly On, string Source, long Amount)
{
    /// <summary>What it was for, such as the number of a voucher.</summary>
    public string? Note { get; init; }

    /// <summary>The entry whose place it takes; null for none.</summary>
    public int? Corrects { get; init; }
}
