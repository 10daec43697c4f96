using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Jundeng.Cli.Resources;
using Jundeng.Cli.Tables;
using Jundeng.Ledger.Assessment.Analysis;
using Jundeng.Ledger.Assessment.Runs;
using Jundeng.Measures.Coherence;
using Jundeng.Publishing;
using Jundeng.Publishing.Analysis;

namespace Jundeng.Cli.Commands;

/// <summary><c>jundeng audit-index</c>: whether an index holds together.</summary>
internal static class AuditIndexCommand
{
    private const string AllPeriods = "all";
    private const int FewUnits = 20;

    private static readonly Dictionary<string, Func<AuditLimits, double, AuditLimits>> s_limits = new()
    {
        ["present"] = (limits, value) => limits with { Present = value },
        ["distinct"] = (limits, value) => limits with { Distinct = value },
        ["skew"] = (limits, value) => limits with { Skew = value },
        ["kurtosis"] = (limits, value) => limits with { Kurtosis = value },
        ["opposed"] = (limits, value) => limits with { Opposed = value },
        ["redundant"] = (limits, value) => limits with { Redundant = value },
        ["silent"] = (limits, value) => limits with { Silent = value },
        ["dominant"] = (limits, value) => limits with { Dominant = value },
        ["alpha"] = (limits, value) => limits with { Alpha = value },
        ["first"] = (limits, value) => limits with { FirstComponent = value },
    };

    public static Command Create()
    {
        var scheme = new Argument<string>("SCHEME") { Description = Strings.ArgumentScheme };
        var data = new Argument<string>("DATA") { Description = Strings.ArgumentObservations };
        var period = new Option<string?>("--period") { Description = Strings.OptionAuditPeriod.With(AllPeriods), HelpName = $"PERIOD|{AllPeriods}" };
        var limits = new Option<AuditLimits>("--limits") { Description = Strings.OptionLimits, HelpName = "NAME=X,…", DefaultValueFactory = _ => new AuditLimits(), CustomParser = Limits };
        var format = Options.Format(Options.Table, Options.Json, Options.Csv);
        var output = Options.Output(".json", ".csv");
        var command = new DocumentedCommand("audit-index", Strings.AuditIndexDescription, Strings.AuditIndexExamples) { scheme, data, period, limits, format, output };
        command.SetAction((parsed, ct) =>
        {
            var (read, observations) = AssessmentFiles.Read(parsed.GetRequiredValue(scheme), parsed.GetRequiredValue(data), ct);
            // What is in doubt is no matter of coherence.
            var run = AssessmentRun.Of(read with { Uncertainty = null }, observations, settings: new RunSettings { Cancellation = ct });
            foreach (var note in run.Notes) Terminal.Note(PlanTerms.Of(note));
            var chosen = parsed.GetValue(period) ?? run.Periods[^1];
            var audits = IndexAuditService.Of(run, chosen == AllPeriods ? null : chosen, parsed.GetRequiredValue(limits));
            if (audits.Max(audit => audit.Units) is < FewUnits and var units) Terminal.Note(Strings.AuditFewUnits.With(units));
            if (parsed.GetValue(output) is { } path) Save(audits, path);
            else Print(audits, parsed.GetRequiredValue(format));
            return Task.CompletedTask;
        });
        return command;
    }

    private static void Print(IReadOnlyList<TreeAudit> audits, string format)
    {
        switch (format)
        {
            case Options.Json:
                JsonOutput.Print(json => IndexAuditJson.Write(json, audits));
                break;
            case Options.Csv:
                IndexAuditCsv.Write(Terminal.Out, audits);
                break;
            default:
                IndexAuditTable.Print(audits);
                break;
        }
    }

    private static void Save(IReadOnlyList<TreeAudit> audits, string path)
    {
        OutputFile.Write(path, stream =>
        {
            if (Options.Ending(path) == ".json") JsonOutput.Write(stream, json => IndexAuditJson.Write(json, audits));
            else CsvFile.Write(stream, writer => IndexAuditCsv.Write(writer, audits));
        });
        Terminal.Note(Strings.Written.With(path));
    }

    private static AuditLimits Limits(ArgumentResult result)
    {
        var limits = new AuditLimits();
        foreach (var pair in result.Tokens[0].Value.Split([',', '，'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (pair.Split('=', 2) is [var name, var text] && s_limits.TryGetValue(name, out var set)
                && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && double.IsFinite(value))
                limits = set(limits, value);
            else
                result.AddError(Strings.OptionNoNumber.With("--limits", pair, Strings.NumberLimit.With(string.Join(' ', s_limits.Keys))));
        }

        return limits;
    }
}
