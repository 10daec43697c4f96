using System.CommandLine;
using System.Globalization;
using Jundeng.Cli.Resources;
using Jundeng.Ledger.Supervision.Papers;
using Jundeng.Publishing;
using Spectre.Console;

namespace Jundeng.Cli.Commands.Supervision;

/// <summary><c>jundeng bulletin</c>: bulletins and consolidated reports from draft to issue.</summary>
internal static class BulletinCommand
{
    public static Command Create() => new DocumentedCommand("bulletin", Strings.BulletinDescription) { Draft(), Edit(), BulletinShowCommand.Create(), Issue(), List() };

    public static Argument<string> Id() => new("PAPER") { Description = Strings.ArgumentPaper };

    public static void PrintLine(Paper paper) => Terminal.Out.WriteLine(Strings.PaperLine.With(paper.Id, paper.Title, State(paper)));

    private static string State(Paper paper) => paper.Issue is { } issue
        ? Strings.PaperIssued.With(issue.Year, issue.Number, PlanTerms.Day(issue.On), issue.Who)
        : Strings.PaperDraft.With(paper.Versions.Count);

    private static DocumentedCommand Draft()
    {
        var plan = Options.Plan();
        var asOf = Options.Day("--as-of", Strings.OptionPaperAsOf);
        var act = new ActOptions();
        var db = Database.Option();
        var command = new DocumentedCommand("draft", Strings.BulletinDraftDescription, Strings.BulletinDraftExamples) { plan, asOf, act.Why, db, act.Who };
        command.SetAction(async (parsed, ct) =>
        {
            await using var store = await Database.OpenExistingAsync(parsed.GetRequiredValue(db), ct);
            PrintLine(await new PaperService(store).DraftBulletinAsync(parsed.GetRequiredValue(plan), parsed.GetValue(asOf), CultureInfo.CurrentUICulture.Name, act.Of(parsed), ct));
        });
        return command;
    }

    private static DocumentedCommand Edit()
    {
        var id = Id();
        var file = new Argument<string>("FILE") { Description = Strings.ArgumentPaperFile };
        var act = new ActOptions();
        var db = Database.Option();
        var command = new DocumentedCommand("edit", Strings.BulletinEditDescription, Strings.BulletinEditExamples) { id, file, act.Why, db, act.Who };
        command.SetAction(async (parsed, ct) =>
        {
            var source = SourceFile.Read(parsed.GetRequiredValue(file));
            await using var store = await Database.OpenExistingAsync(parsed.GetRequiredValue(db), ct);
            PrintLine(await new PaperService(store).EditAsync(parsed.GetRequiredValue(id), source.Text, act.Of(parsed), ct));
        });
        return command;
    }

    private static DocumentedCommand Issue()
    {
        var id = Id();
        var act = new ActOptions();
        var db = Database.Option();
        var command = new DocumentedCommand("issue", Strings.BulletinIssueDescription, Strings.BulletinIssueExamples) { id, act.Why, db, act.Who };
        command.SetAction(async (parsed, ct) =>
        {
            await using var store = await Database.OpenExistingAsync(parsed.GetRequiredValue(db), ct);
            PrintLine(await new PaperService(store).IssueAsync(parsed.GetRequiredValue(id), act.Of(parsed), ct));
        });
        return command;
    }

    private static DocumentedCommand List()
    {
        var plan = Options.Plan();
        var format = Options.Format(Options.Table, Options.Json);
        var db = Database.Option();
        var command = new DocumentedCommand("list", Strings.BulletinListDescription, Strings.BulletinListExamples) { plan, format, db };
        command.SetAction(async (parsed, ct) =>
        {
            await using var store = await Database.OpenExistingAsync(parsed.GetRequiredValue(db), ct);
            var papers = await new PaperService(store).ListAsync(parsed.GetRequiredValue(plan), ct);
            if (parsed.GetRequiredValue(format) == Options.Json) JsonOutput.Print(new { papers });
            else if (papers.Count == 0) Terminal.Note(Strings.PaperEmpty.With(parsed.GetRequiredValue(plan)));
            else Print(papers);
        });
        return command;
    }

    private static void Print(IReadOnlyList<Paper> papers)
    {
        var table = new Table { Border = TableBorder.Horizontal }.AddColumns(
            new TableColumn(Strings.ColumnId).NoWrap(), new TableColumn(Strings.ColumnAsOf).NoWrap(), new TableColumn(Strings.ColumnState).NoWrap(), new TableColumn(Strings.ColumnTitle));
        foreach (var paper in papers) table.AddRow(new Text(paper.Id), new Text(PlanTerms.Day(paper.AsOf)), new Text(State(paper)), new Text(paper.Title));
        Terminal.Tables().Write(table);
    }
}
