using System.Globalization;

namespace Jundeng.Cli;

/// <summary>The language of the program: <c>--lang</c>, else JUNDENG_LANG, else English in an English locale, else Chinese.</summary>
internal static class Language
{
    public const string Option = "--lang";
    public const string Chinese = "zh";
    public const string English = "en";

    public static void Choose(IReadOnlyList<string> args)
    {
        var wanted = OfOption(args) ?? OfEnvironment();
        var culture = CultureInfo.GetCultureInfo(wanted.StartsWith(English, StringComparison.OrdinalIgnoreCase) ? English : Chinese);
        CultureInfo.CurrentUICulture = culture;
        CultureInfo.DefaultThreadCurrentUICulture = culture;
    }

    // Help and parse errors need the language before there is a parse result.
    private static string? OfOption(IReadOnlyList<string> args)
    {
        for (var i = 0; i < args.Count && args[i] != "--"; i++)
        {
            if (args[i] == Option && i + 1 < args.Count) return args[i + 1];
            if (args[i].StartsWith(Option + "=", StringComparison.Ordinal) || args[i].StartsWith(Option + ":", StringComparison.Ordinal)) return args[i][(Option.Length + 1)..];
        }

        return null;
    }

    private static string OfEnvironment()
    {
        string[] names = ["JUNDENG_LANG", "LC_ALL", "LC_MESSAGES", "LANG"];
        return names.Select(Environment.GetEnvironmentVariable).FirstOrDefault(value => !string.IsNullOrEmpty(value)) ?? Chinese;
    }
}
