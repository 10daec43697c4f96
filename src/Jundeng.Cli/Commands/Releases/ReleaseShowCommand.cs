using System.CommandLine;
using Jundeng.Cli.Resources;
using Jundeng.Cli.Tables;
using Jundeng.Ledger.Releases;
using Jundeng.Ledger.Releases.Content;

namespace Jundeng.Cli.Commands.Releases;

/// <summary><c>jundeng release show</c>: what a release shows, as it was frozen or as it would be now.</summary>
internal static class ReleaseShowCommand
{
    public static Command Create()
    {
        var id = ReleaseCommand.Id();
        var format = Options.Format(Options.Table, Options.Json);
        var output = Options.Output(".json");
        var db = Database.Option();
        var command = new DocumentedCommand("show", Strings.ReleaseShowDescription, Strings.ReleaseShowExamples) { id, format, output, db };
        command.SetAction(async (parsed, ct) =>
        {
            await using var store = await Database.OpenExistingAsync(parsed.GetRequiredValue(db), ct);
            var shown = await new ReleaseService(store).ShowAsync(parsed.GetRequiredValue(id), ct);
            if (parsed.GetValue(output) is { } path)
            {
                OutputFile.Write(path, stream => stream.Write(ReleaseJson.ToBytes(shown.Content)));
                Terminal.Note(Strings.Written.With(path));
            }
            else if (parsed.GetRequiredValue(format) == Options.Json)
            {
                JsonOutput.Print(new { shown.Release, shown.Sha256, shown.Content });
            }
            else
            {
                ReleaseTable.Print(shown);
            }
        });
        return command;
    }
}
