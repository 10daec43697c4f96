using System.CommandLine;
using System.CommandLine.Parsing;
using Jundeng.Cli.Resources;
using Jundeng.Ledger;

namespace Jundeng.Cli;

/// <summary>What is wrong with a command line, in the person's language.</summary>
internal static class ParseErrors
{
    private const int LikelySlip = 2;

    public static IEnumerable<string> Describe(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        foreach (var word in parsed.UnmatchedTokens) yield return Unknown(word, command);
        foreach (var error in parsed.Errors)
        {
            var sentence = error.SymbolResult switch
            {
                OptionResult { Tokens.Count: 0, Implicit: true } option => Strings.OptionRequired.With(option.Option.Name, option.Option.Description),
                OptionResult { Tokens.Count: 0 } option => Strings.OptionWithoutValue.With(option.Option.Name, option.Option.HelpName),
                OptionResult { Tokens.Count: > 1 } option => Strings.OptionTwice.With(option.Option.Name),
                ArgumentResult { Tokens.Count: 0 } argument => Strings.ArgumentMissing.With(argument.Argument.Name, argument.Argument.Description),
                CommandResult when parsed.UnmatchedTokens.Count > 0 => null,
                _ => error.Message,
            };
            if (sentence is not null) yield return sentence;
        }
    }

    /// <summary>Lets an option take only given values.</summary>
    public static Option<T> Among<T>(this Option<T> option, params string[] values)
    {
        option.CompletionSources.Add(values);
        option.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !values.Contains(token.Value)) result.AddError(Strings.OptionValueUnknown.With(option.Name, token.Value, string.Join(Strings.ListSeparator, values)));
        });
        return option;
    }

    /// <summary>Lets an argument take only given values.</summary>
    public static void Among(this Argument<string> argument, params string[] values)
    {
        argument.CompletionSources.Add(values);
        argument.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !values.Contains(token.Value)) result.AddError(Strings.MethodUnknown.With(token.Value, string.Join(Strings.ListSeparator, values)));
        });
    }

    private static string Unknown(string word, Command command)
    {
        var known = command.Subcommands.Select(child => child.Name).Concat(command.Options.SelectMany(option => option.Aliases.Append(option.Name))).Concat(["--help", Language.Option]);
        var near = known.Where(name => Nearest.Distance(name, word) <= Math.Min(LikelySlip, name.Length / 2)).OrderBy(name => Nearest.Distance(name, word)).FirstOrDefault();
        return near is null ? Strings.WordUnknown.With(word) : Strings.WordUnknownNear.With(word, near);
    }
}
