using System.CommandLine;
using Jundeng.Cli.Resources;
using Jundeng.Ledger.Assessment.Archive;

namespace Jundeng.Cli.Commands.Assessments;

/// <summary><c>jundeng scheme show</c>: the document of a scheme, byte for byte.</summary>
internal static class SchemeShowCommand
{
    public static Command Create()
    {
        var name = new Argument<string>("SCHEME") { Description = Strings.ArgumentSchemeName };
        var db = Database.Option();
        var command = new DocumentedCommand("show", Strings.SchemeShowDescription, Strings.SchemeShowExamples) { name, db };
        command.SetAction(async (parsed, ct) =>
        {
            await using var store = await Database.OpenExistingAsync(parsed.GetRequiredValue(db), ct);
            var scheme = await new SchemeService(store).GetAsync(SchemeName.Parse(parsed.GetRequiredValue(name)), ct);
            await Terminal.Out.FlushAsync(ct);
            await Terminal.OutStream.WriteAsync(scheme.Document, ct);
        });
        return command;
    }
}
