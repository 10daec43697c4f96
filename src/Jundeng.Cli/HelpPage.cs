using System.CommandLine;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using Jundeng.Cli.Resources;
using Jundeng.Publishing;

namespace Jundeng.Cli;

/// <summary>The help of a command, wrapped for Chinese text too.</summary>
internal sealed class HelpPage : SynchronousCommandLineAction
{
    private const int Widest = 110;
    private const int WidestTerm = 30;
    private const string Indent = "  ";

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        var command = parseResult.CommandResult.Command;
        var name = NameOf(parseResult.CommandResult);
        var options = Options(parseResult.CommandResult).ToList();

        Paragraph(command.Description ?? "", "");
        Section(Strings.HelpUsage);
        Terminal.Out.WriteLine(Indent + Usage(name, command));
        Table(Strings.HelpCommands, command.Subcommands.Select(child => (Term(child), FirstSentence(child.Description))));
        Table(Strings.HelpArguments, command.Arguments.Select(argument => (argument.HelpName ?? argument.Name, argument.Description)));
        Table(Strings.HelpOptions, options.Select(option => (Term(option), option.Description)));
        if (command is DocumentedCommand { Examples: not "" } documented) Examples(documented.Examples);
        if (command is RootCommand)
        {
            Table(Strings.HelpExitCodes, ExitCode.All().Select(exit => ($"{exit.Code,3}", (string?)exit.Meaning)));
            Section(Strings.HelpMore);
            Paragraph(Strings.SeeHelp.With($"{name} <{Strings.HelpCommandWord}>"), Indent);
        }

        return ExitCode.Done;
    }

    /// <summary>The words that call a command, from the program's name on.</summary>
    public static string NameOf(CommandResult result) => result.Parent is CommandResult parent ? $"{NameOf(parent)} {result.Command.Name}" : "jundeng";

    private static IEnumerable<Option> Options(CommandResult result)
    {
        var own = result.Command.Options.Where(option => !option.Hidden);
        for (var parent = result.Parent as CommandResult; parent is not null; parent = parent.Parent as CommandResult)
            own = own.Concat(parent.Command.Options.Where(option => option.Recursive && !option.Hidden));
        return own;
    }

    private static string Usage(string name, Command command)
    {
        var words = command.Arguments.Select(argument => argument.Arity.MinimumNumberOfValues == 0 ? $"[{argument.Name}]" : argument.Name);
        if (command.Subcommands.Count > 0) words = words.Prepend($"<{Strings.HelpCommandWord}>");
        return string.Join(' ', words.Prepend(name).Append($"[{Strings.HelpOptionsWord}]"));
    }

    // The whole description stands in the help of the command itself.
    private static string? FirstSentence(string? text)
    {
        var end = text?.IndexOf('。', StringComparison.Ordinal) is >= 0 and var zh ? zh : text?.IndexOf(". ", StringComparison.Ordinal) ?? -1;
        return end < 0 ? text : text![..(end + 1)];
    }

    private static string Term(Command command) => string.Join(' ', command.Arguments.Select(argument => argument.Name).Prepend(command.Name));

    private static string Term(Option option)
    {
        var names = option.Aliases.Where(alias => alias.StartsWith('-')).Append(option.Name).Order(StringComparer.Ordinal).OrderBy(name => name.Length);
        var value = option.ValueType == typeof(bool) || option.HelpName is null ? "" : $" {option.HelpName}";
        return string.Join(", ", names) + value;
    }

    private static void Table(string title, IEnumerable<(string Term, string? Text)> rows)
    {
        var all = rows.ToList();
        if (all.Count == 0) return;
        Section(title);
        var width = Math.Min(all.Max(row => TextWidth.Of(row.Term)), WidestTerm);
        foreach (var (term, text) in all)
        {
            var hanging = Indent + new string(' ', width) + Indent;
            var first = Indent + term + new string(' ', Math.Max(0, width - TextWidth.Of(term))) + Indent;
            if (TextWidth.Of(term) > width)
            {
                Terminal.Out.WriteLine(Indent + term);
                first = hanging;
            }

            Paragraph(text ?? "", hanging, first);
        }
    }

    private static void Examples(string examples)
    {
        Section(Strings.HelpExamples);
        var lines = examples.Split('\n');
        for (var i = 0; i + 1 < lines.Length; i += 2)
        {
            Terminal.Out.WriteLine(Indent + lines[i]);
            Paragraph(lines[i + 1], Indent + Indent + Indent);
        }
    }

    private static void Section(string title)
    {
        Terminal.Out.WriteLine();
        Terminal.Out.WriteLine(title);
    }

    private static void Paragraph(string text, string indent, string? first = null)
    {
        var start = first ?? indent;
        foreach (var line in LineBreaks.Wrap(text, Math.Min(Terminal.Width, Widest) - indent.Length))
        {
            Terminal.Out.WriteLine((start + line).TrimEnd());
            start = indent;
        }
    }
}
