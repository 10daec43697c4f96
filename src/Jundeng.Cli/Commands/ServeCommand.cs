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
        var command = new DocumentedCommand("serve", Strings.ServeDescription, Strings.ServeExamples) { urls, db, who };
        command.SetAction((parsed, ct) => Server.RunAsync(
            new WebSettings { Database = parsed.GetRequiredValue(db), Urls = parsed.GetRequiredValue(urls), Operator = parsed.GetRequiredValue(who) }, prepare: null, ct));
        return command;
    }
}
