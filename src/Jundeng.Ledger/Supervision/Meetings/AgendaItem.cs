namespace Jundeng.Ledger.Supervision.Meetings;

/// <summary>Something to be talked about (议题).</summary>
/// <param name="Kind">Where it comes from.</param>
/// <param name="Subject">Id of the task, the order or the report; null for none.</param>
/// <param name="Text">What it is about.</param>
public sealed record AgendaItem(AgendaKind Kind, string? Subject, string Text);
