using System.CommandLine;
using System.Globalization;
using Jundeng.Cli.Resources;
using Jundeng.Cli.Tables;
using Jundeng.Ledger.Supervision.Meetings;

namespace Jundeng.Cli.Commands.Supervision;

/// <summary><c>jundeng meeting agenda</c>: shows the agenda of a meeting, or changes it.</summary>
internal static class MeetingAgendaCommand
{
    public static Command Create()
    {
        var id = MeetingCommand.Id();
        var add = new Option<string[]>("--add") { Description = Strings.MeetingOptionAdd, HelpName = "TEXT" };
        var task = new Option<string?>("--task") { Description = Strings.MeetingOptionAgendaTask, HelpName = "ID" };
        var remove = new Option<int[]>("--remove") { Description = Strings.MeetingOptionRemove, HelpName = "N" };
        var propose = new Option<bool>("--propose") { Description = Strings.MeetingOptionPropose };
        var act = new ActOptions();
        var db = Database.Option();
        var command = new DocumentedCommand("agenda", Strings.MeetingAgendaDescription, Strings.MeetingAgendaExamples) { id, add, task, remove, propose, act.Why, db, act.Who };
        command.SetAction(async (parsed, ct) =>
        {
            var change = new AgendaChange(parsed.GetRequiredValue(id)) { Add = parsed.GetValue(add) ?? [], TaskId = parsed.GetValue(task), Remove = parsed.GetValue(remove) ?? [], Propose = parsed.GetValue(propose) };
            await using var store = await Database.OpenExistingAsync(parsed.GetRequiredValue(db), ct);
            var service = new MeetingService(store);
            var isChange = change.Add.Count > 0 || change.Remove.Count > 0 || change.Propose;
            MeetingTable.PrintAgenda(isChange ? await service.SetAgendaAsync(change, CultureInfo.CurrentUICulture.Name, act.Of(parsed), ct) : await service.GetAsync(change.Id, ct));
        });
        return command;
    }
}
