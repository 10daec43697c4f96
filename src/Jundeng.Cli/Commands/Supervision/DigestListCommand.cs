using System.CommandLine;
using System.Globalization;
using Jundeng.Cli.Resources;
using Jundeng.Ledger.Supervision.Digests;
using Jundeng.Publishing;
using Spectre.Console;

namespace Jundeng.Cli.Commands.Supervision;

/// <summary><c>jundeng digest list</c>: the messages and what came of them.</summary>
internal static class DigestListCommand
{
    public static Command Create()
    {
        var from = Options.Day("--since", Strings.OptionDigestFrom);
        var format = Options.Format(Options.Table, Options.Json);
        var db = Database.Option();
        var command = new DocumentedCommand("list", Strings.DigestListDescription, Strings.DigestListExamples) { from, format, db };
        command.SetAction(async (parsed, ct) =>
        {
            await using var store = await Database.OpenExistingAsync(parsed.GetRequiredValue(db), ct);
            var messages = await new DigestService(store).ListAsync(parsed.GetValue(from), ct);
            if (parsed.GetRequiredValue(format) == Options.Json) JsonOutput.Print(new { messages });
            else if (messages.Count == 0) Terminal.Note(Strings.DigestEmpty);
            else Print(messages);
        });
        return command;
    }

    private static void Print(IReadOnlyList<DigestMessage> messages)
    {
        var table = new Table { Border = TableBorder.Horizontal }.AddColumns(
            new TableColumn(Strings.ColumnDay).NoWrap(), new TableColumn(Strings.ColumnHolder).NoWrap(), new TableColumn(Strings.ColumnAddress).NoWrap(),
            new TableColumn(Strings.ColumnSubject), new TableColumn(Strings.ColumnState));
        foreach (var message in messages)
            table.AddRow(new Text(PlanTerms.Day(message.On)), new Text(message.Holder.Id), new Text(message.Address), new Text(message.Subject), new Text(State(message)));
        Terminal.Tables().Write(table);
    }

    private static string State(DigestMessage message) =>
        message.Sent ? Strings.DigestOut
        : message.Attempts == 0 ? Strings.DigestWaiting
        : message.NextAt is { } next ? Strings.DigestAgain.With(message.Problem, next.ToLocalTime().ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)) : Strings.DigestGivenUp.With(message.Problem);
}
