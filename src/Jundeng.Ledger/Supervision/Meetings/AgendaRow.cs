namespace Jundeng.Ledger.Supervision.Meetings;

/// <summary>A row of <c>meeting_agenda</c>.</summary>
internal sealed record AgendaRow(long MeetingNo, long EventSeq, long Position, string Kind, string? Subject, string Text)
{
    private static readonly string[] s_kinds = ["light", "order", "report", "own"];

    public static string Of(AgendaKind kind) => s_kinds[(int)kind];

    public AgendaItem ToItem() => new((AgendaKind)Array.IndexOf(s_kinds, Kind), Subject, Text);
}
