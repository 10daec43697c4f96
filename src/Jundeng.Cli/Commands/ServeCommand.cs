using System.CommandLine;
using Jundeng.Cli.Resources;

namespace Jundeng.Cli.Commands;

/// <summary><c>jundeng serve</c>: the pages and the HTTP API.</summary>
internal static class ServeCommand
{
    public static Command Create()
    {
        var urls = Options.Urls();
        var db = Database.Option();
        var who = Database.Operator();
        var command = new DocumentedCommand("serve", Strings.ServeDescription, Strings.ServeExamples) { urls, db, who };
        command.SetAction((parsed, ct) => Server.RunAsync(parsed.GetRequiredValue(db), parsed.GetRequiredValue(urls), parsed.GetRequiredValue(who), _ => Task.CompletedTask, ct));
        return command;
    }
}
