using System.CommandLine;
using Jundeng.Cli.Resources;
using Jundeng.Cli.Tables;
using Jundeng.Ledger;
using Jundeng.Ledger.Plans;

namespace Jundeng.Cli.Commands;

/// <summary><c>jundeng plan add</c>: puts a plan in force.</summary>
internal static class PlanAddCommand
{
    public static Command Create()
    {
        var file = Options.File();
        var corrections = Options.Corrections();
        var region = new Option<string>("--region") { Description = Strings.OptionRegion, HelpName = "CODE", Required = true };
        var name = new Option<string?>("--region-name") { Description = Strings.OptionRegionName, HelpName = "NAME" };
        var title = new Option<string?>("--title") { Description = Strings.OptionTitle, HelpName = "TITLE" };
        var from = Options.Year("--from", Strings.OptionFrom);
        var to = Options.Year("--to", Strings.OptionTo);
        var yes = new Option<bool>("--yes", "-y") { Description = Strings.OptionYes };
        var db = Database.Option();
        var who = Database.Operator();
        var command = new DocumentedCommand("add", Strings.PlanAddDescription, Strings.PlanAddExamples) { file, corrections, region, name, title, from, to, yes, db, who };
        command.SetAction(async (parsed, ct) =>
        {
            var path = parsed.GetRequiredValue(file);
            var given = PlanSource.Read(path, parsed.GetValue(corrections)) with { RegionCode = parsed.GetRequiredValue(region) };
            var plan = given with
            {
                RegionName = parsed.GetValue(name) ?? given.RegionName,
                Title = parsed.GetValue(title) ?? given.Title,
                From = parsed.GetValue(from) ?? given.From,
                To = parsed.GetValue(to) ?? given.To,
            };
            if (!parsed.GetValue(yes)) Confirm(plan, path);
            await using var store = await Database.OpenAsync(parsed.GetRequiredValue(db), ct);
            var summary = await new PlanService(store).AddAsync(plan, new Act(parsed.GetRequiredValue(who)), ct);
            Terminal.Note(Strings.PlanAdded.With(summary.Title, summary.Tasks, summary.Targets, summary.Findings));
            Terminal.Out.WriteLine(summary.Id);
        });
        return command;
    }

    private static void Confirm(AddPlan plan, string path)
    {
        if (SourceFile.IsStandardInput(path) || Console.IsInputRedirected) throw new CliException(ExitCode.Usage, Strings.PlanAddNeedsYes);
        ReadingTable.Print(plan.Reading);
        Terminal.Out.Flush();
        Terminal.Error.Write(Strings.PlanAddConfirm.With(plan.RegionCode));
        var answer = Console.ReadLine()?.Trim();
        if (answer is not ("y" or "Y" or "yes" or "是")) throw new CliException(ExitCode.Declined, Strings.PlanAddDeclined);
    }
}
