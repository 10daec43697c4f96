using System.CommandLine;
using Jundeng.Cli.Resources;
using Jundeng.Web;

namespace Jundeng.Cli.Commands;

/// <summary><c>jundeng serve</c>: the pages and the HTTP API.</summary>
internal static class ServeCommand
{
    public static Command Create()
    {
        var urls = Options.Urls();
        var db = Database.Option();
        var who = Database.Operator();
        var options = new ServeOptions();
        var command = new DocumentedCommand("serve", Strings.ServeDescription, Strings.ServeExamples) { urls, db, who };
        foreach (var option in options.All) command.Add(option);
        command.SetAction((parsed, ct) =>
        {
            var settings = new WebSettings { Database = parsed.GetRequiredValue(db), Urls = parsed.GetRequiredValue(urls), Operator = parsed.GetRequiredValue(who) };
            return Server.RunAsync(options.Apply(parsed, settings), prepare: null, ct);
        });
        return command;
    }
}
