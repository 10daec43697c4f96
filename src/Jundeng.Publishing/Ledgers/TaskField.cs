using Jundeng.Ledger.TaskLedger;

namespace Jundeng.Publishing.Ledgers;

/// <summary>A field of the ledger of tasks.</summary>
/// <param name="Name">Its name in tables for programs.</param>
/// <param name="Head">Its name for people, in their language.</param>
/// <param name="Value">What it says of a task, for programs; null for nothing.</param>
internal sealed record TaskField(string Name, Func<string> Head, Func<TaskEntry, string?> Value)
{
    /// <summary>The same for people.</summary>
    public Func<TaskEntry, string?> Shown { get; init; } = Value;
}
