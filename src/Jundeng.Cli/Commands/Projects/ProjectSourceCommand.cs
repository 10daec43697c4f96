using System.CommandLine;
using Jundeng.Cli.Resources;
using Jundeng.Cli.Tables;
using Jundeng.Ledger.Projects;

namespace Jundeng.Cli.Commands.Projects;

/// <summary><c>jundeng project source</c>: the sources of money that a region knows, and a further one.</summary>
internal static class ProjectSourceCommand
{
    public static Command Create()
    {
        var plan = Options.Plan();
        var name = new Argument<string?>("NAME") { Description = Strings.ProjectArgumentSource, Arity = ArgumentArity.ZeroOrOne };
        var format = Options.Format(Options.Table, Options.Json);
        var act = new ActOptions();
        var db = Database.Option();
        var command = new DocumentedCommand("source", Strings.ProjectSourceDescription, Strings.ProjectSourceExamples) { plan, name, format, act.Why, db, act.Who };
        command.SetAction(async (parsed, ct) =>
        {
            await using var store = await Database.OpenExistingAsync(parsed.GetRequiredValue(db), ct);
            var (service, id) = (new ProjectService(store), parsed.GetRequiredValue(plan));
            var sources = parsed.GetValue(name) is { } added ? await service.AddSourceAsync(id, added, act.Of(parsed), ct) : await service.SourcesAsync(id, ct);
            if (parsed.GetRequiredValue(format) == Options.Json) JsonOutput.Print(new { sources });
            else ProjectTable.Print(sources);
        });
        return command;
    }
}
