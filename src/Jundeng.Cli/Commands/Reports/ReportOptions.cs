using System.CommandLine;
using System.Globalization;
using Jundeng.Cli.Resources;
using Jundeng.Ledger.Reports;

namespace Jundeng.Cli.Commands.Reports;

/// <summary>What a unit writes on a report, as options.</summary>
internal sealed class ReportOptions
{
    private readonly Option<string?> _done = Words("--done", Strings.ReportOptionDone);
    private readonly Option<string?> _progress = new("--progress") { Description = Strings.ReportOptionProgress, HelpName = "0…100" };
    private readonly Option<string?> _problems = Words("--problems", Strings.ReportOptionProblems);
    private readonly Option<string?> _suggestions = Words("--suggestions", Strings.ReportOptionSuggestions);
    private readonly Option<string?> _reason = Words("--reason", Strings.ReportOptionReason);
    private readonly Option<string?> _work = new Option<string?>("--work") { Description = Strings.ReportOptionWork, HelpName = "done|partly|not-done" }.Among("done", "partly", "not-done");
    private readonly Option<string[]> _value = OfTarget("--value", Strings.ReportOptionValue, "VALUE");
    private readonly Option<string[]> _status = OfTarget("--status", Strings.ReportOptionStatus, "STATUS");
    private readonly Option<string[]> _note = OfTarget("--note", Strings.ReportOptionNote, "TEXT");
    private readonly Option<string[]> _explain = OfTarget("--explain", Strings.ReportOptionExplain, "TEXT");

    public static Argument<string> Report() => new("REPORT") { Description = Strings.ReportArgument };

    public static Option<int?> Seen() => new("--seen")
    {
        Description = Strings.ReportOptionSeen,
        HelpName = "N",
        CustomParser = result =>
        {
            if (int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var version)) return version;
            result.AddError(Strings.OptionNoNumber.With("--seen", result.Tokens[0].Value, Strings.NumberAny));
            return null;
        },
    };

    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { _done, _progress, _problems, _suggestions, _value, _status, _work, _note, _explain, _reason }) command.Options.Add(option);
    }

    public ReportDraft Of(ParseResult parsed)
    {
        var (values, statuses, notes, reasons) = (Pairs(parsed, _value), Pairs(parsed, _status), Pairs(parsed, _note), Pairs(parsed, _explain));
        var inputs = values.Keys.Concat(statuses.Keys).Concat(notes.Keys).Concat(reasons.Keys).Distinct()
            .Select(target => new ReportInput(target, values.GetValueOrDefault(target), statuses.GetValueOrDefault(target), notes.GetValueOrDefault(target), reasons.GetValueOrDefault(target)));
        return new ReportDraft
        {
            Done = parsed.GetValue(_done),
            Progress = parsed.GetValue(_progress),
            Problems = parsed.GetValue(_problems),
            Suggestions = parsed.GetValue(_suggestions),
            Reason = parsed.GetValue(_reason),
            Values = parsed.GetValue(_work) is { } work ? [new ReportInput(null, work), .. inputs] : [.. inputs],
        };
    }

    private static Option<string?> Words(string name, string description) => new(name) { Description = description, HelpName = "TEXT" };

    private static Option<string[]> OfTarget(string name, string description, string what)
    {
        var option = new Option<string[]>(name) { Description = description, HelpName = $"TARGET={what} …", AllowMultipleArgumentsPerToken = true };
        option.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(token => token.Value.IndexOf('=', StringComparison.Ordinal) < 1)) result.AddError(Strings.ReportNoPair.With(name, token.Value, what));
        });
        return option;
    }

    // A later word on a target replaces an earlier one.
    private static Dictionary<string, string> Pairs(ParseResult parsed, Option<string[]> option)
    {
        var pairs = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var pair in parsed.GetValue(option) ?? [])
        {
            var at = pair.IndexOf('=', StringComparison.Ordinal);
            pairs[pair[..at].Trim()] = pair[(at + 1)..];
        }

        return pairs;
    }
}
