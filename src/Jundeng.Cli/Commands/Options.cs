using System.CommandLine;
using Jundeng.Cli.Resources;

namespace Jundeng.Cli.Commands;

/// <summary>Arguments and options that several commands share.</summary>
internal static class Options
{
    public const string Table = "table";
    public const string Json = "json";
    public const string Csv = "csv";

    public static Argument<string> File() => new("FILE") { Description = Strings.ArgumentFile };

    public static Argument<string> Plan() => new("PLAN") { Description = Strings.ArgumentPlan };

    public static Option<string> Format(params string[] formats) => new Option<string>("--format")
    {
        Description = Strings.OptionFormat.With(formats[0]), HelpName = string.Join('|', formats), DefaultValueFactory = _ => formats[0],
    }.Among(formats);

    public static Option<string?> Output(params string[] endings)
    {
        var option = new Option<string?>("--output", "-o") { Description = Strings.OptionOutput.With(string.Join(' ', endings)), HelpName = "FILE" };
        option.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } path && !endings.Contains(Ending(path)))
                result.AddError(Strings.OutputEnding.With(path, string.Join(' ', endings)));
        });
        return option;
    }

    /// <summary>The ending of a path, which says what is written.</summary>
    public static string Ending(string path) => Path.GetExtension(path).ToLowerInvariant();
}
