namespace Jundeng.Ledger.Projects;

/// <summary>What an import of progress and money came to.</summary>
/// <param name="Progress">How many entries of progress are new.</param>
/// <param name="Arrivals">How many of money that came in.</param>
/// <param name="Payments">How many of money that was paid.</param>
/// <param name="Known">How many rows were entered before.</param>
public sealed record ProjectWorkImported(int Progress, int Arrivals, int Payments, int Known);
