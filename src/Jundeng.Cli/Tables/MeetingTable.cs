using System.Globalization;
using Jundeng.Cli.Resources;
using Jundeng.Ledger.Supervision.Meetings;
using Jundeng.Publishing;
using Spectre.Console;

namespace Jundeng.Cli.Tables;

/// <summary>Coordination meetings as tables for people.</summary>
internal static class MeetingTable
{
    public static void PrintLine(Meeting meeting) => Terminal.Out.WriteLine(Strings.MeetingLine.With(meeting.Id, State(meeting), PlanTerms.Day(meeting.On), meeting.Title));

    public static void Print(IReadOnlyList<Meeting> meetings)
    {
        var table = New(
            new TableColumn(Strings.MeetingColumnId).NoWrap(), new TableColumn(Strings.MeetingColumnState).NoWrap(), new TableColumn(Strings.MeetingColumnDay).NoWrap(), new TableColumn(Strings.MeetingColumnTitle),
            new TableColumn(Strings.MeetingColumnAgenda).RightAligned(), new TableColumn(Strings.MeetingColumnDecisions).RightAligned());
        foreach (var meeting in meetings)
            Row(table, meeting.Id, State(meeting), PlanTerms.Day(meeting.On), meeting.Title, "{0}".With(meeting.Agenda.Count), "{0}".With(meeting.Decisions.Count));
        Terminal.Tables().Write(table);
    }

    public static void PrintAgenda(Meeting meeting)
    {
        PrintLine(meeting);
        if (meeting.Agenda.Count == 0)
        {
            Terminal.Note(Strings.MeetingNoAgenda);
            return;
        }

        var table = New(new TableColumn(Strings.MeetingColumnNo).RightAligned(), new TableColumn(Strings.MeetingColumnKind).NoWrap(), new TableColumn(Strings.MeetingColumnText));
        foreach (var (item, i) in meeting.Agenda.Select((item, i) => (item, i))) Row(table, "{0}".With(i + 1), PlanTerms.Of(MeetingTerms.Of(item.Kind)), item.Text);
        Terminal.Tables().Write(table);
    }

    public static void PrintDecisions(Meeting meeting)
    {
        var table = New(
            new TableColumn(Strings.MeetingColumnNo).RightAligned(), new TableColumn(Strings.MeetingColumnDecision), new TableColumn(Strings.MeetingColumnTask).NoWrap(), new TableColumn(Strings.MeetingColumnUnit),
            new TableColumn(Strings.MeetingColumnDue).NoWrap(), new TableColumn(Strings.MeetingColumnBecame).NoWrap());
        foreach (var one in meeting.Decisions) Row(table, "{0}".With(one.No), one.Text, one.TaskId ?? "", one.OrganisationName, PlanTerms.Day(one.Due), Became(one));
        Terminal.Tables().Write(table);
    }

    public static void Print(Meeting meeting)
    {
        PrintAgenda(meeting);
        if (string.Join('，', new[] { meeting.Place, meeting.Chair }.OfType<string>()) is { Length: > 0 } where) Terminal.Out.WriteLine(Strings.MeetingWhere.With(where));
        if (meeting.Units.Count > 0) Terminal.Out.WriteLine(Strings.MeetingUnits.With(string.Join('、', meeting.Units.Select(unit => unit.Name))));
        if (meeting.Decisions.Count > 0) PrintDecisions(meeting);
        var table = New(new TableColumn(Strings.MeetingColumnAt).NoWrap(), new TableColumn(Strings.MeetingColumnStep).NoWrap(), new TableColumn(Strings.MeetingColumnWho).NoWrap(), new TableColumn(Strings.MeetingColumnWhy));
        foreach (var step in meeting.Steps)
            Row(table, step.At.ToLocalTime().ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture), PlanTerms.Of(MeetingTerms.Of(step.Action)), step.Who, step.Why ?? "");
        Terminal.Tables().Write(table);
    }

    /// <summary>Where an order or a milestone comes from.</summary>
    public static string Origin(MeetingDecision decision) => Strings.MeetingOrigin.With(decision.MeetingId, decision.No);

    private static string Became(MeetingDecision decision) => (decision.MilestoneNo, decision.OrderId) switch
    {
        ({ } no, _) => Strings.MeetingMilestone.With(no),
        (_, { } order) => order,
        _ => "",
    };

    private static string State(Meeting meeting) => PlanTerms.Of(MeetingTerms.Of(meeting.State));

    private static Table New(params TableColumn[] columns) => new Table { Border = TableBorder.Horizontal }.AddColumns(columns);

    private static void Row(Table table, params string[] cells) => table.AddRow([.. cells.Select(cell => new Text(cell))]);
}
