using Jundeng.Cli.Resources;
using Jundeng.Ledger.Allocations;
using Jundeng.Publishing;
using Spectre.Console;

namespace Jundeng.Cli.Tables;

/// <summary>Duties as a table for people: a row for each task and holder, with the targets whose values are owed.</summary>
internal static class DutyTable
{
    public static void Print(DutyList list)
    {
        if (list.Duties.Count == 0) Terminal.Note(Strings.DutyEmpty);
        else PrintRows(list.Duties);
        Terminal.Out.WriteLine(Strings.DutyCounts.With(
            list.PlanId, PlanTerms.Day(list.On), list.Duties.Select(duty => duty.Holder).Distinct().Count(),
            list.Duties.Count(duty => duty is { Role: DutyRole.Lead, TargetId: null }), list.Duties.Count(duty => duty is { Role: DutyRole.Lead, TargetId: not null })));
        if (list.Unmatched.Count > 0) Terminal.Out.WriteLine(Strings.DutyUnmatched.With(string.Join(Strings.ListSeparator, list.Unmatched)));
        if (list.Unowned.Count > 0) Terminal.Out.WriteLine(Strings.DutyUnowned.With(string.Join(' ', list.Unowned)));
    }

    public static void PrintRows(IReadOnlyList<Duty> duties)
    {
        var table = new Table { Border = TableBorder.Horizontal }.AddColumns(
            new TableColumn(Strings.ColumnNumber).NoWrap(),
            new TableColumn(Strings.DutyColumnRole).NoWrap(),
            new TableColumn(Strings.DutyColumnHolder).NoWrap(),
            new TableColumn(Strings.ColumnId).NoWrap(),
            new TableColumn(Strings.ColumnQuantities));
        foreach (var rows in duties.GroupBy(duty => (duty.TaskId, duty.Role, duty.Holder)))
            table.AddRow(
                new Text(rows.Key.TaskId ?? ""), new Text(Role(rows.Key.Role)), new Text(Name(rows.Key.Holder)), new Text(rows.Key.Holder.Organisation ?? rows.Key.Holder.RegionCode ?? ""),
                new Text(string.Join(' ', rows.Select(duty => duty.TargetId).OfType<string>())));
        Terminal.Tables().Write(table);
    }

    private static string Role(DutyRole role) => role switch
    {
        DutyRole.Lead => Strings.DutyLead,
        DutyRole.Cooperating => Strings.DutyCooperating,
        _ => Strings.DutyPart,
    };

    private static string Name(DutyHolder holder) => holder is { Organisation: null, RegionCode: not null } ? Strings.DutyUnregistered.With(holder.Name) : holder.Name;
}
