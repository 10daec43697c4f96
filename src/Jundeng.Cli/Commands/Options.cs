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
        return new("--urls") { Description = Strings.OptionUrls.With(address), HelpName = "URL", DefaultValueFactory = _ => Environment.GetEnvironmentVariable("JUNDENG_URLS") is { Length: > 0 } set ? set : address };
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
            if (TryNumber(text, out var number) && allowed(number)) return number;
            result.AddError(Strings.OptionNoNumber.With(name, text, must));
            return usual;
        },
    };

    /// <summary>A number that may be left out.</summary>
    public static Option<double?> Number(string name, string description, string helpName, Func<double, bool>? allowed = null) => new(name)
    {
        Description = description,
        HelpName = helpName,
        CustomParser = result =>
        {
            if (TryNumber(result.Tokens[0].Value, out var number) && allowed?.Invoke(number) != false) return number;
            result.AddError(Strings.OptionNoNumber.With(name, result.Tokens[0].Value, allowed is null ? Strings.NumberAny : Strings.NumberPositive));
            return null;
        },
    };

    /// <summary>Two numbers with a comma between them, the second above the first; none where it is left out.</summary>
    public static Option<double[]> Pair(string name, string description, string helpName) => new(name)
    {
        Description = description,
        HelpName = helpName,
        DefaultValueFactory = _ => [],
        CustomParser = result =>
        {
            var ends = result.Tokens[0].Value.Split(',', '，');
            if (ends is [var one, var other] && TryNumber(one, out var low) && TryNumber(other, out var high) && low < high) return [low, high];
            result.AddError(Strings.OptionNoNumber.With(name, result.Tokens[0].Value, Strings.NumberPair));
            return [];
        },
    };

    /// <summary>Numbers with commas between them.</summary>
    public static Option<double[]> Numbers(string name, string description, string helpName) => new(name)
    {
        Description = description,
        HelpName = helpName,
        CustomParser = result =>
        {
            var numbers = new List<double>();
            foreach (var text in result.Tokens[0].Value.Split([',', '，'], StringSplitOptions.TrimEntries))
            {
                if (TryNumber(text, out var number)) numbers.Add(number);
                else result.AddError(Strings.OptionNoNumber.With(name, text, Strings.NumberAny));
            }

            return [.. numbers];
        },
    };

    /// <summary>Names with commas between them.</summary>
    public static Option<string[]> Names(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "NAME,NAME…",
        DefaultValueFactory = _ => [],
        CustomParser = result => result.Tokens[0].Value.Split([',', '，'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
    };

    /// <summary>Table on a terminal; in a pipe CSV, which the next command can read.</summary>
    public static Option<string> FormatOfPipes()
    {
        string[] formats = [Table, Csv, Json];
        return new Option<string>("--format")
        {
            Description = Strings.OptionFormatOfPipes,
            HelpName = string.Join('|', formats),
            DefaultValueFactory = _ => Console.IsOutputRedirected ? Csv : Table,
        }.Among(formats);
    }

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

    /// <summary>A number of working days.</summary>
    public static Option<int?> WorkingDays() => new("--days")
    {
        Description = Strings.OptionWorkingDays,
        HelpName = "N",
        CustomParser = result =>
        {
            var text = result.Tokens[0].Value;
            if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days > 0) return days;
            result.AddError(Strings.OptionNoNumber.With("--days", text, Strings.NumberPositive));
            return null;
        },
    };

    public static Option<DateOnly?> RequiredDay(string name, string description)
    {
        var day = Day(name, description);
        day.Required = true;
        return day;
    }

    /// <summary>The ending of a path, which says what is written.</summary>
    public static string Ending(string path) => Path.GetExtension(path).ToLowerInvariant();

    private static bool TryNumber(string text, out double number) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out number) && double.IsFinite(number);
}
