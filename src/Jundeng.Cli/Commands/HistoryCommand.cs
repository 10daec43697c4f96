using System.CommandLine;
using System.Text.Json;
using Jundeng.Cli.Resources;
using Jundeng.Ledger;
using Jundeng.Ledger.Accounts;
using Jundeng.Ledger.Audit;
using Jundeng.Publishing;

namespace Jundeng.Cli.Commands;

/// <summary><c>jundeng history</c>: the story of a thing.</summary>
internal static class HistoryCommand
{
    public static Command Create()
    {
        var about = new Argument<string>("OBJECT") { Description = Strings.ArgumentObject };
        var format = Options.Format(Options.Table, Options.Json);
        var db = Database.Option();
        var who = Database.Operator();
        var command = new DocumentedCommand("history", Strings.HistoryDescription, Strings.HistoryExamples) { about, format, db, who };
        command.SetAction(async (parsed, ct) =>
        {
            await using var store = await Database.OpenExistingAsync(parsed.GetRequiredValue(db), ct);
            await new AccessService(store).DemandAsync(new Act(parsed.GetRequiredValue(who)), AccessAction.HistoryRead, parsed.GetRequiredValue(about), ct);
            var events = await new AuditService(store).HistoryAsync(parsed.GetRequiredValue(about), ct);
            if (parsed.GetRequiredValue(format) == Options.Json) JsonOutput.Print(writer => Write(writer, events));
            else if (events.Count == 0) Terminal.Note(Strings.HistoryEmpty.With(parsed.GetRequiredValue(about)));
            else foreach (var entry in events) Print(entry);
        });
        return command;
    }

    private static void Print(LedgerEvent entry)
    {
        Terminal.Out.WriteLine(Strings.HistoryLine.With(entry.At.ToLocalTime(), entry.Who, PlanTerms.Of(EventWords.Of(entry.What))));
        if (entry.Why is not null) Terminal.Out.WriteLine(Strings.HistoryWhy.With(entry.Why));
        Detail(Strings.HistoryBefore, entry.Before);
        Detail(Strings.HistoryAfter, entry.After);
    }

    private static void Detail(string sentence, string? json)
    {
        if (json is not null) Terminal.Out.WriteLine(sentence.With(json));
    }

    private static void Write(Utf8JsonWriter writer, IReadOnlyList<LedgerEvent> events)
    {
        writer.WriteStartObject();
        writer.WriteStartArray("events");
        foreach (var entry in events)
        {
            writer.WriteStartObject();
            writer.WriteString("region", entry.RegionCode);
            writer.WriteNumber("seq", entry.Seq);
            writer.WriteString("at", entry.At);
            writer.WriteString("who", entry.Who);
            writer.WriteString("what", entry.What);
            writer.WriteString("about", entry.About);
            writer.WriteString("why", entry.Why);
            WriteRaw("before", entry.Before);
            WriteRaw("after", entry.After);
            writer.WriteString("hash", entry.Hash);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();

        void WriteRaw(string name, string? json)
        {
            writer.WritePropertyName(name);
            if (json is null) writer.WriteNullValue();
            else writer.WriteRawValue(json);
        }
    }
}
