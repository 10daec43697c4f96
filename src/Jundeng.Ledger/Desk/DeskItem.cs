namespace Jundeng.Ledger.Desk;

/// <summary>Something that a person must see to.</summary>
/// <param name="Work">What is to be done.</param>
/// <param name="About">Id of the thing: a report, an order, a round, a plan or a release.</param>
/// <param name="Title">What it is about, as the plan calls it; null for a report on targets outside every task.</param>
/// <param name="Due">The due day; null where there is none.</param>
/// <param name="Late">The working days by which it is late; 0 where it is not.</param>
/// <param name="Left">The working days that are left; null where there is no due day, or it is over.</param>
/// <param name="Count">How many there are of them, for works that stand for several.</param>
public sealed record DeskItem(DeskWork Work, string About, string? Title, DateOnly? Due, int Late, int? Left, int Count = 1);
