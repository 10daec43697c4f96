using System.CommandLine;
using Jundeng.Cli.Resources;
using Jundeng.Ledger.Assessment.Archive;
using Jundeng.Ledger.Storage;
using Jundeng.Ledger.Supervision.Rules;
using Jundeng.Publishing;
using Jundeng.Web.Figures;
using Spectre.Console;

namespace Jundeng.Cli.Commands.Supervision;

/// <summary>Commands that keep the rules of one kind: add, list and show.</summary>
/// <param name="Service">Their service.</param>
internal sealed record RulesCommands<T>(Func<LedgerStore, RuleService<T>> Service)
    where T : RuleSet
{
    public Command Add(string description, string examples)
    {
        var file = new Argument<string>("FILE") { Description = Strings.ArgumentRules };
        var act = new ActOptions();
        var db = Database.Option();
        var command = new DocumentedCommand("add", description, examples) { file, act.Why, db, act.Who };
        command.SetAction(async (parsed, ct) =>
        {
            var source = SourceFile.Read(parsed.GetRequiredValue(file));
            await using var store = await Database.OpenAsync(parsed.GetRequiredValue(db), ct);
            var (rules, isNew) = await Service(store).AddAsync(source.Bytes, source.Name, act.Of(parsed), ct);
            Terminal.Out.WriteLine((isNew ? Strings.RulesAdded : Strings.RulesKnown).With(rules.Name, PlanTerms.Of(rules.Title)));
        });
        return command;
    }

    public Command List(string description, string examples)
    {
        var format = Options.Format(Options.Table, Options.Json);
        var db = Database.Option();
        var command = new DocumentedCommand("list", description, examples) { format, db };
        command.SetAction(async (parsed, ct) =>
        {
            await using var store = await Database.OpenExistingAsync(parsed.GetRequiredValue(db), ct);
            var rules = await Service(store).ListAsync(ct);
            if (parsed.GetRequiredValue(format) == Options.Json) JsonOutput.Print(new { rules });
            else if (rules.Count == 0) Terminal.Note(Strings.RulesEmpty);
            else Print(rules);
        });
        return command;
    }

    /// <param name="description">What it does.</param>
    /// <param name="examples">Its examples.</param>
    /// <param name="builtIn">The document that is shown without a name; null where there is none.</param>
    public Command Show(string description, string examples, ReadOnlyMemory<byte>? builtIn)
    {
        var name = new Argument<string?>("RULES") { Description = Strings.ArgumentRulesName, Arity = builtIn is null ? ArgumentArity.ExactlyOne : ArgumentArity.ZeroOrOne };
        var db = Database.Option();
        var command = new DocumentedCommand("show", description, examples) { name, db };
        command.SetAction(async (parsed, ct) =>
        {
            var document = builtIn ?? default;
            if (parsed.GetValue(name) is { } wanted)
            {
                await using var store = await Database.OpenExistingAsync(parsed.GetRequiredValue(db), ct);
                document = (await Service(store).GetAsync(SchemeName.Parse(wanted), ct)).Document;
            }

            await Terminal.Out.FlushAsync(ct);
            await Terminal.OutStream.WriteAsync(document, ct);
        });
        return command;
    }

    private static void Print(IReadOnlyList<RuleVersion> rules)
    {
        var table = new Table { Border = TableBorder.Horizontal }.AddColumns(
            new TableColumn(Strings.ColumnRules).NoWrap(), new TableColumn(Strings.ColumnAdded).NoWrap(), new TableColumn(Strings.ColumnTitle));
        foreach (var version in rules) table.AddRow(new Text(version.Name), new Text(Amounts.Day(version.AddedAt)), new Text(PlanTerms.Of(version.Title)));
        Terminal.Tables().Write(table);
    }
}
