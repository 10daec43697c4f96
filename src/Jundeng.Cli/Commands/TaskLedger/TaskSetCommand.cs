using System.CommandLine;
using Jundeng.Cli.Resources;
using Jundeng.Cli.Tables;
using Jundeng.Ledger.TaskLedger;

namespace Jundeng.Cli.Commands.TaskLedger;

/// <summary><c>jundeng task set</c>: changes what the ledger says of a task.</summary>
internal static class TaskSetCommand
{
    public static Command Create()
    {
        var plan = Options.Plan();
        var task = new Argument<string>("TASK") { Description = Strings.TaskArgumentTask };
        var kind = Text("--type", Strings.TaskOptionType);
        var basis = Text("--basis", Strings.TaskOptionBasis);
        var leader = Text("--leader", Strings.TaskOptionLeader);
        var person = Text("--person", Strings.TaskOptionPerson);
        var contact = Text("--contact", Strings.TaskOptionContact);
        var supervisor = Text("--supervisor", Strings.TaskOptionSupervisor);
        var urgency = Word("--urgency", Strings.TaskOptionUrgency, TaskWords.Urgencies);
        var start = Options.Day("--start", Strings.TaskOptionStart);
        var due = Options.Day("--due", Strings.TaskOptionDue);
        var every = Word("--report-every", Strings.TaskOptionEvery, TaskWords.Frequencies);
        var visibility = Word("--visibility", Strings.TaskOptionVisibility, TaskWords.Visibilities);
        var act = new ActOptions();
        var db = Database.Option();
        var command = new DocumentedCommand("set", Strings.TaskSetDescription, Strings.TaskSetExamples)
        {
            plan, task, kind, basis, leader, person, contact, supervisor, urgency, start, due, every, visibility, act.Why, db, act.Who,
        };
        command.SetAction(async (parsed, ct) =>
        {
            await using var store = await Database.OpenExistingAsync(parsed.GetRequiredValue(db), ct);
            var (planId, taskId) = (parsed.GetRequiredValue(plan), parsed.GetRequiredValue(task));
            var change = new TaskChange(taskId)
            {
                Kind = parsed.GetValue(kind),
                Basis = parsed.GetValue(basis),
                Leader = parsed.GetValue(leader),
                Person = parsed.GetValue(person),
                Contact = parsed.GetValue(contact),
                Supervisor = parsed.GetValue(supervisor),
                Urgency = TaskWords.Urgency(parsed.GetValue(urgency)),
                Start = parsed.GetValue(start),
                Due = parsed.GetValue(due),
                ReportEvery = TaskWords.Frequency(parsed.GetValue(every)),
                Visibility = TaskWords.Visibility(parsed.GetValue(visibility)),
            };
            var service = new TaskLedgerService(store);
            if ((await service.SetAsync(planId, [change], act.Of(parsed), ct)).Count == 0) Terminal.Note(Strings.TaskUnchanged);
            TaskTable.Print((await Database.FindPlanAsync(store, planId, ct)).Reading.Tasks.Single(one => one.Id == taskId), await service.GetAsync(planId, taskId, ct));
        });
        return command;
    }

    private static Option<string?> Text(string name, string description) => new(name) { Description = description, HelpName = "TEXT" };

    private static Option<string?> Word(string name, string description, IReadOnlyList<string> words) =>
        new Option<string?>(name) { Description = description, HelpName = string.Join('|', words) }.Among([.. words]);
}
