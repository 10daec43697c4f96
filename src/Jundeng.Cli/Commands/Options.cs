using System.CommandLine;
using System.Globalization;
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
        Description = Strings.OptionFormat.With(formats[0]),
        HelpName = string.Join('|', formats),
        DefaultValueFactory = _ => formats[0],
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

    public static Option<string?> Corrections() => new("--corrections") { Description = Strings.OptionCorrections, HelpName = "FILE" };

    public static Option<string> Urls()
    {
        const string address = "http://127.0.0.1:8080";
        return new("--urls") { Description = Strings.OptionUrls.With(address), HelpName = "URL", DefaultValueFactory = _ => address };
    }

    public static Option<int?> Year(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "YEAR",
        CustomParser = result =>
        {
            var text = result.Tokens[0].Value;
            if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1900 and <= 2999) return year;
            result.AddError(Strings.OptionNoYear.With(name, text));
            return null;
        },
    };

    public static Option<DateOnly?> Day(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "YYYY-MM-DD",
        CustomParser = result =>
        {
            var text = result.Tokens[0].Value;
            if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return day;
            result.AddError(Strings.OptionNoDay.With(name, text));
            return null;
        },
    };

    /// <summary>A number, with a condition on it and the words for what it must be.</summary>
    public static Option<double> Number(string name, string description, string helpName, double usual, string must, Func<double, bool> allowed) => new(name)
    {
        Description = description,
        HelpName = helpName,
        DefaultValueFactory = _ => usual,
        CustomParser = result =>
        {
            var text = result.Tokens[0].Value;
            if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) && allowed(number)) return number;
            result.AddError(Strings.OptionNoNumber.With(name, text, must));
            return usual;
        },
    };

    /// <summary>A whole number, with a condition on it and the words for what it must be.</summary>
    public static Option<long> Whole(string name, string description, long usual, string must, Func<long, bool> allowed) => new(name)
    {
        Description = description,
        HelpName = "N",
        DefaultValueFactory = _ => usual,
        CustomParser = result =>
        {
            var text = result.Tokens[0].Value;
            if (long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && allowed(number)) return number;
            result.AddError(Strings.OptionNoNumber.With(name, text, must));
            return usual;
        },
    };

    /// <summary>The ending of a path, which says what is written.</summary>
    public static string Ending(string path) => Path.GetExtension(path).ToLowerInvariant();
}
