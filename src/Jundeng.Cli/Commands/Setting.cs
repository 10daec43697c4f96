using System.CommandLine;
using Jundeng.Cli.Resources;

namespace Jundeng.Cli.Commands;

/// <summary>What can be set by an option, else by a variable of the environment, else is as usual.</summary>
/// <param name="option">The option, such as <c>--timeout</c>.</param>
/// <param name="variable">The variable, such as <c>JUNDENG_TIMEOUT</c>.</param>
/// <param name="description">What it says; its gaps are the variable and what is usual.</param>
/// <param name="helpName">What stands for a value in the help.</param>
/// <param name="usual">What holds where nothing is set.</param>
/// <param name="parse">Reads a value.</param>
/// <param name="must">What a value must be.</param>
internal sealed class Setting<T>(string option, string variable, string description, string helpName, T usual, Func<string, (bool Fits, T Value)> parse, string must)
    where T : notnull
{
    public Option<T> Option { get; } = new(option)
    {
        Description = description.With(variable, usual is Enum word ? word.ToString().ToLowerInvariant() : usual),
        HelpName = helpName,
        DefaultValueFactory = _ => usual,
        CustomParser = result =>
        {
            var (fits, value) = parse(result.Tokens[0].Value);
            if (!fits) result.AddError(Refusal(option, result.Tokens[0].Value, must));
            return value;
        },
    };

    /// <exception cref="CliException">The variable holds no such value.</exception>
    public T ValueOf(ParseResult parsed)
    {
        if (parsed.GetResult(Option) is { Implicit: false } || Environment.GetEnvironmentVariable(variable) is not { Length: > 0 } set) return parsed.GetRequiredValue(Option);
        var (fits, value) = parse(set);
        return fits ? value : throw new CliException(ExitCode.Usage, Refusal(variable, set, must));
    }

    private static string Refusal(string name, string text, string must) => Strings.OptionNoNumber.With(name, text, must);
}
