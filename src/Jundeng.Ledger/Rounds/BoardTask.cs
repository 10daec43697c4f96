namespace Jundeng.Ledger.Rounds;

/// <summary>A task of a board.</summary>
/// <param name="Id">Its id; null stands for the targets outside every task.</param>
/// <param name="Title">Its title; null with the id.</param>
public sealed record BoardTask(string? Id, string? Title);
