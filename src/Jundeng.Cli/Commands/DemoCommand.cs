using System.CommandLine;
using Jundeng.Cli.Resources;
using Jundeng.Ledger;
using Jundeng.Ledger.Accounts;
using Jundeng.Web;

namespace Jundeng.Cli.Commands;

/// <summary><c>jundeng demo</c>: the samples on a local server.</summary>
internal static class DemoCommand
{
    private const string Folder = "data";
    private const string File = "jundeng.db";

    public static Command Create()
    {
        var urls = Options.Urls();
        var data = new Option<string>("--data") { Description = Strings.OptionData.With(Folder, File), HelpName = "DIR", DefaultValueFactory = _ => Folder };
        var who = Database.Operator();
        var command = new DocumentedCommand("demo", Strings.DemoDescription, Strings.DemoExamples) { urls, data, who };
        command.SetAction((parsed, ct) =>
        {
            var samples = Samples.Find();
            var folder = parsed.GetRequiredValue(data);
            var database = Path.Combine(folder, File);
            var act = new Act(parsed.GetRequiredValue(who), Strings.DemoReason);
            return Server.RunAsync(new WebSettings { Database = database, Urls = parsed.GetRequiredValue(urls), Operator = act.Who }, Load, ct);

            async Task Load(CancellationToken cancel)
            {
                Make(folder);
                await using var store = await Database.OpenAsync(database, cancel);
                var (staff, hired) = (samples.Staff(), await new AccessService(store).HasAccountsAsync(cancel));
                await samples.LoadAsync(store, staff.ActOf(Role.Planner, act, hired), cancel);
                await samples.AssessAsync(store, staff.ActOf(Role.Assessor, act, hired), cancel);
                if (hired) Terminal.Note(Strings.DemoAccountsKept.With(database));
                else await staff.HireAsync(store, act, cancel);
                await samples.PublishAsync(store, staff, act.Why, cancel);
            }
        });
        return command;
    }

    private static void Make(string folder)
    {
        try
        {
            Directory.CreateDirectory(folder);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CliException(ExitCode.NotWritable, Strings.OutputNotWritable.With(folder, e.Message));
        }
    }
}
