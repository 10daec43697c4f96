using System.CommandLine;
using System.Globalization;
using System.Text;
using Jundeng.Cli.Resources;
using Jundeng.Ledger.Supervision.Meetings;
using Jundeng.Publishing.Papers;

namespace Jundeng.Cli.Commands.Supervision;

/// <summary><c>jundeng meeting minutes</c>: the minutes of a meeting, on the terminal, as Markdown or as an official Word document.</summary>
internal static class MeetingMinutesCommand
{
    private const string Word = ".docx";

    public static Command Create()
    {
        var id = MeetingCommand.Id();
        var output = Options.Output(".md", Word);
        var issuer = new Option<string?>("--issuer") { Description = Strings.OptionIssuer, HelpName = "NAME" };
        var db = Database.Option();
        var command = new DocumentedCommand("minutes", Strings.MeetingMinutesDescription, Strings.MeetingMinutesExamples) { id, output, issuer, db };
        command.SetAction(async (parsed, ct) =>
        {
            await using var store = await Database.OpenExistingAsync(parsed.GetRequiredValue(db), ct);
            var minutes = await new MeetingService(store).MinutesAsync(parsed.GetRequiredValue(id), CultureInfo.CurrentUICulture.Name, ct);
            if (parsed.GetValue(output) is not { } path)
            {
                Terminal.Out.Write(minutes.Text);
                return;
            }

            var signs = parsed.GetValue(issuer) ?? (await Database.FindPlanAsync(store, minutes.Meeting.PlanId, ct)).Reading.Document.Issuer;
            OutputFile.Write(path, stream =>
            {
                if (Options.Ending(path) == Word) PaperDocument.Write(stream, minutes, signs);
                else stream.Write(new UTF8Encoding(false).GetBytes(minutes.Text));
            });
            Terminal.Note(Strings.Written.With(path));
        });
        return command;
    }
}
