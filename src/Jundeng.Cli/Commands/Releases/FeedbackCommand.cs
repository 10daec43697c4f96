using System.CommandLine;
using Jundeng.Cli.Resources;
using Jundeng.Ledger.Feedback;
using Jundeng.Publishing;
using Spectre.Console;

namespace Jundeng.Cli.Commands.Releases;

/// <summary><c>jundeng feedback</c>: what the public says about releases.</summary>
internal static class FeedbackCommand
{
    public static Command Create() => new DocumentedCommand("feedback", Strings.FeedbackDescription) { List(), Answer(), SetAside() };

    private static DocumentedCommand List()
    {
        var release = new Option<string?>("--release") { Description = Strings.OptionFeedbackRelease, HelpName = "RELEASE" };
        var state = new Option<string?>("--state") { Description = Strings.OptionFeedbackState, HelpName = string.Join('|', FeedbackWords.Codes) }.Among([.. FeedbackWords.Codes]);
        var format = Options.Format(Options.Table, Options.Json);
        var db = Database.Option();
        var command = new DocumentedCommand("list", Strings.FeedbackListDescription, Strings.FeedbackListExamples) { release, state, format, db };
        command.SetAction(async (parsed, ct) =>
        {
            await using var store = await Database.OpenExistingAsync(parsed.GetRequiredValue(db), ct);
            var (service, id, asked) = (new FeedbackService(store), parsed.GetValue(release), FeedbackWords.State(parsed.GetValue(state)));
            var messages = (await service.ListAsync(id, ct)).Where(message => asked is null || message.State == asked).ToList();
            var satisfaction = id is null ? null : await service.SatisfactionAsync(id, ct);
            if (parsed.GetRequiredValue(format) == Options.Json)
            {
                JsonOutput.Print(new { messages, satisfaction });
                return;
            }

            if (messages.Count == 0) Terminal.Note(Strings.FeedbackEmpty);
            else Print(messages);
            if (satisfaction?.Mean is { } mean) Terminal.Out.WriteLine(Strings.FeedbackSatisfaction.With(satisfaction.Votes, mean.ToString("0.00", System.Globalization.CultureInfo.InvariantCulture)));
        });
        return command;
    }

    private static DocumentedCommand Answer()
    {
        var id = Id();
        var text = new Option<string>("--text") { Description = Strings.OptionFeedbackText, HelpName = "TEXT", Required = true };
        var isPublic = new Option<bool>("--public") { Description = Strings.OptionFeedbackPublic };
        var act = new ActOptions();
        var db = Database.Option();
        var command = new DocumentedCommand("answer", Strings.FeedbackAnswerDescription, Strings.FeedbackAnswerExamples) { id, text, isPublic, act.Why, db, act.Who };
        command.SetAction(async (parsed, ct) =>
        {
            await using var store = await Database.OpenExistingAsync(parsed.GetRequiredValue(db), ct);
            Print([await new FeedbackService(store).AnswerAsync(parsed.GetRequiredValue(id), parsed.GetRequiredValue(text), parsed.GetValue(isPublic), act.Of(parsed), ct)]);
        });
        return command;
    }

    private static DocumentedCommand SetAside()
    {
        var id = Id();
        var act = new ActOptions();
        var db = Database.Option();
        var command = new DocumentedCommand("set-aside", Strings.FeedbackSetAsideDescription, Strings.FeedbackSetAsideExamples) { id, act.Why, db, act.Who };
        command.SetAction(async (parsed, ct) =>
        {
            await using var store = await Database.OpenExistingAsync(parsed.GetRequiredValue(db), ct);
            Print([await new FeedbackService(store).SetAsideAsync(parsed.GetRequiredValue(id), act.Of(parsed), ct)]);
        });
        return command;
    }

    private static Argument<string> Id() => new("MESSAGE") { Description = Strings.ArgumentFeedback };

    private static void Print(IReadOnlyList<FeedbackMessage> messages)
    {
        var table = new Table { Border = TableBorder.Horizontal }.AddColumns(
            new TableColumn(Strings.ColumnId).NoWrap(), new TableColumn(Strings.ColumnState).NoWrap(), new TableColumn(Strings.ColumnAbout), new TableColumn(Strings.ColumnWords));
        foreach (var message in messages)
            table.AddRow(new Text(message.Id), new Text(PlanTerms.Of(FeedbackWords.Of(message.State))), new Text(message.About ?? ""), new Text(message.Text));
        Terminal.Tables().Write(table);
    }
}
