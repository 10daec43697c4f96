using System.CommandLine;
using System.Text;
using Jundeng.Cli.Resources;
using Jundeng.Ledger.Supervision.Papers;
using Jundeng.Publishing.Papers;

namespace Jundeng.Cli.Commands.Supervision;

/// <summary><c>jundeng bulletin show</c>: the text of a paper, on the terminal, as Markdown or as an official Word document.</summary>
internal static class BulletinShowCommand
{
    private const string Word = ".docx";

    public static Command Create()
    {
        var id = BulletinCommand.Id();
        var version = new Option<int?>("--version-no") { Description = Strings.OptionPaperVersion, HelpName = "N" };
        var output = Options.Output(".md", Word);
        var issuer = new Option<string?>("--issuer") { Description = Strings.OptionIssuer, HelpName = "NAME" };
        var db = Database.Option();
        var command = new DocumentedCommand("show", Strings.BulletinShowDescription, Strings.BulletinShowExamples) { id, version, output, issuer, db };
        command.SetAction(async (parsed, ct) =>
        {
            await using var store = await Database.OpenExistingAsync(parsed.GetRequiredValue(db), ct);
            var paper = await new PaperService(store).GetAsync(parsed.GetRequiredValue(id), parsed.GetValue(version), ct);
            if (parsed.GetValue(output) is not { } path)
            {
                Terminal.Out.Write(paper.Text);
                return;
            }

            var signs = parsed.GetValue(issuer) ?? (await Database.FindPlanAsync(store, paper.PlanId, ct)).Reading.Document.Issuer;
            OutputFile.Write(path, stream => Write(stream, Options.Ending(path), paper, signs));
            Terminal.Note(Strings.Written.With(path));
        });
        return command;
    }

    private static void Write(Stream stream, string ending, Paper paper, string? issuer)
    {
        if (ending == Word) PaperDocument.Write(stream, paper, issuer);
        else stream.Write(new UTF8Encoding(false).GetBytes(paper.Text));
    }
}
