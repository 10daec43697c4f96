using System.CommandLine;
using System.Globalization;
using Jundeng.Cli.Resources;
using Jundeng.Ledger.Projects;

namespace Jundeng.Cli.Commands.Projects;

/// <summary>What can be said of a project on the command line.</summary>
internal sealed class ProjectOptions
{
    private static readonly char[] s_signs = ['=', '＝'];

    private readonly Option<string?> _code = new("--code") { Description = Strings.ProjectOptionCode, HelpName = "CODE" };
    private readonly Option<string[]> _targets = Options.Names("--targets", Strings.ProjectOptionTargets);
    private readonly Option<string?> _place = new("--place") { Description = Strings.ProjectOptionPlace, HelpName = "TEXT" };
    private readonly Option<string?> _content = new("--content") { Description = Strings.ProjectOptionContent, HelpName = "TEXT" };
    private readonly Option<string?> _scale = new("--scale") { Description = Strings.ProjectOptionScale, HelpName = "TEXT" };
    private readonly Option<DateOnly?> _start = Options.Day("--start", Strings.ProjectOptionStart);
    private readonly Option<DateOnly?> _completion = Options.Day("--complete", Strings.ProjectOptionComplete);
    private readonly Option<string?> _unit;
    private readonly Option<long?> _total;
    private readonly Option<string[]> _funds;

    /// <param name="isNew">Whether a unit, a total and sources must be given.</param>
    public ProjectOptions(bool isNew)
    {
        _unit = new("--unit") { Description = Strings.ProjectOptionUnit, HelpName = "ORG", Required = isNew };
        _total = Amount("--total", Strings.ProjectOptionTotal, isNew);
        _funds = new("--fund") { Description = Strings.ProjectOptionFund, HelpName = "SOURCE[@YEAR]=AMOUNT", Required = isNew };
    }

    public IEnumerable<Option> All => [_code, _targets, _unit, _place, _content, _scale, _start, _completion, _total, _funds];

    public ProjectDraft Of(ParseResult parsed) => new()
    {
        Code = parsed.GetValue(_code),
        TargetIds = parsed.GetValue(_targets) is { Length: > 0 } targets ? targets : null,
        Unit = parsed.GetValue(_unit),
        Place = parsed.GetValue(_place),
        Content = parsed.GetValue(_content),
        Scale = parsed.GetValue(_scale),
        Start = parsed.GetValue(_start),
        Completion = parsed.GetValue(_completion),
        Total = parsed.GetValue(_total),
        Funds = parsed.GetValue(_funds) is { Length: > 0 } funds ? [.. funds.Select(Fund)] : null,
    };

    /// <summary>An amount of money such as 120万元.</summary>
    public static Option<long?> Amount(string name, string description, bool required = false) => new(name)
    {
        Description = description,
        HelpName = "AMOUNT",
        Required = required,
        CustomParser = result =>
        {
            if (Money.TryParse(result.Tokens[0].Value, out var fen)) return fen;
            result.AddError(Strings.ProjectNoAmount.With(result.Tokens[0].Value));
            return null;
        },
    };

    // 省级@2026=120万元
    private static ProjectFund Fund(string text)
    {
        if (text.Split(s_signs, 2) is not [var from, var amount] || !Money.TryParse(amount, out var fen)) throw new CliException(ExitCode.Usage, Strings.ProjectBadFund.With(text));
        if (from.Split('@', 2) is not [var source, var year]) return new ProjectFund(from.Trim(), null, fen);
        return int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1900 and <= 2999
            ? new ProjectFund(source.Trim(), number, fen)
            : throw new CliException(ExitCode.Usage, Strings.ProjectBadFund.With(text));
    }
}
