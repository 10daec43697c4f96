using System.CommandLine;
using Jundeng.Cli.Resources;
using Jundeng.Ledger.Assessment.Archive;
using Jundeng.Publishing;

namespace Jundeng.Cli.Commands.Assessments;

/// <summary><c>jundeng scheme add</c>: keeps a version of a scheme.</summary>
internal static class SchemeAddCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = Strings.ArgumentScheme };
        var act = new ActOptions();
        var db = Database.Option();
        var command = new DocumentedCommand("add", Strings.SchemeAddDescription, Strings.SchemeAddExamples) { file, act.Why, db, act.Who };
        command.SetAction(async (parsed, ct) =>
        {
            var source = SourceFile.Read(parsed.GetRequiredValue(file));
            await using var store = await Database.OpenAsync(parsed.GetRequiredValue(db), ct);
            var (scheme, isNew) = await new SchemeService(store).AddAsync(source.Bytes, source.Name, act.Of(parsed), ct);
            Terminal.Out.WriteLine((isNew ? Strings.SchemeAdded : Strings.SchemeKnown).With(scheme.Name, PlanTerms.Of(scheme.Title), scheme.Indicators));
        });
        return command;
    }
}
