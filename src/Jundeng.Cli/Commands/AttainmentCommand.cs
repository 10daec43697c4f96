using System.CommandLine;
using Jundeng.Cli.Resources;
using Jundeng.Cli.Tables;
using Jundeng.Ledger.Assessment;
using Jundeng.Publishing.Ledgers;
using Jundeng.Web.Api.Plans;

namespace Jundeng.Cli.Commands;

/// <summary><c>jundeng attainment</c>: how far a plan is met.</summary>
internal static class AttainmentCommand
{
    private const string Domain = "domain";
    private const string Unit = "unit";
    private const string Task = "task";
    private const string Target = "target";

    public static Command Create()
    {
        var plan = Options.Plan();
        string[] views = [Domain, Unit, Task, Target];
        var by = new Option<string>("--by") { Description = Strings.OptionBy, HelpName = string.Join('|', views), DefaultValueFactory = _ => Domain }.Among(views);
        var asOf = Options.Day("--as-of", Strings.OptionAsOf);
        var format = Options.Format(Options.Table, Options.Json, Options.Csv);
        var db = Database.Option();
        var command = new DocumentedCommand("attainment", Strings.AttainmentDescription, Strings.AttainmentExamples) { plan, by, asOf, format, db };
        command.SetAction(async (parsed, ct) =>
        {
            var id = parsed.GetRequiredValue(plan);
            await using var store = await Database.OpenExistingAsync(parsed.GetRequiredValue(db), ct);
            var attainment = await new AttainmentService(store).ForPlanAsync(id, parsed.GetValue(asOf), ct) ?? throw Database.UnknownPlan(id);
            Print(attainment, parsed.GetRequiredValue(by), parsed.GetRequiredValue(format));
        });
        return command;
    }

    private static void Print(PlanAttainment attainment, string by, string format)
    {
        var groups = by switch { Unit => attainment.Units, Task => attainment.Tasks, _ => attainment.Domains };
        switch (format)
        {
            case Options.Json:
                JsonOutput.Print(AttainmentResponse.Of(attainment));
                break;
            case Options.Csv when by == Target:
                AttainmentCsv.Write(Terminal.Out, attainment.Targets);
                break;
            case Options.Csv:
                AttainmentCsv.Write(Terminal.Out, groups);
                break;
            default:
                AttainmentTable.PrintHead(attainment);
                if (by == Target) AttainmentTable.Print(attainment.Targets);
                else AttainmentTable.Print(groups, by == Unit ? Strings.NoUnit : Strings.OutsideTasks);
                break;
        }
    }
}
