using System.Globalization;
using Jundeng.Plans;

namespace Jundeng.Ledger.Settings;

/// <summary>Something that a security administrator sets for the whole ledger.</summary>
/// <param name="Name">Its name, such as <c>password.length</c>.</param>
/// <param name="Words">What it says.</param>
/// <param name="Usual">What holds where nobody has set it.</param>
/// <param name="Must">What a value must be.</param>
public sealed record Setting(string Name, LocalText Words, string Usual, LocalText Must)
{
    private static readonly char[] s_separators = [';', '；', '、', ',', '，'];

    /// <summary>What it is about, as the settings are shown together.</summary>
    public LocalText Area { get; internal init; } = new("", "");

    /// <summary>What can be chosen; empty where any value that fits is written.</summary>
    public IReadOnlyList<SettingOption> Options { get; private init; } = [];

    /// <summary>Whether several options hold together.</summary>
    public bool TakesSeveral { get; private init; }

    internal Func<string, bool> Fits { get; private init; } = _ => true;

    /// <summary>A value as people read it.</summary>
    public LocalText ToWords(string value)
    {
        if (Options.Count == 0) return new(value, value);
        var chosen = (TakesSeveral ? WordsOf(value) : [value]).Select(one => Options.FirstOrDefault(option => option.Value == one)?.Words ?? new(one, one)).ToList();
        return new(string.Join('、', chosen.Select(words => words.Zh)), string.Join(", ", chosen.Select(words => words.En)));
    }

    internal static Setting Whole(string name, LocalText words, int usual, int least, int most = int.MaxValue) => new(
        name, words, usual.ToString(CultureInfo.InvariantCulture),
        most == int.MaxValue ? new($"不小于 {least} 的整数", $"a whole number from {least} upward") : new($"{least} 至 {most} 的整数", $"a whole number from {least} to {most}"))
    {
        Fits = text => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most,
    };

    internal static Setting AboveZero(string name, LocalText words, string usual) => new(name, words, usual, new("大于 0 的数", "a number above 0"))
    {
        Fits = text => double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number > 0,
    };

    internal static Setting Text(string name, LocalText words, int longest) => new(name, words, "", new($"不超过 {longest} 字的一行文字", $"a line of at most {longest} characters"))
    {
        Fits = text => text.Length <= longest && !text.Any(char.IsControl),
    };

    /// <summary>The address of a server, or nothing.</summary>
    internal static Setting Server(string name, LocalText words) => new(
        name, words, "", new("形如 https://www.example.cn 的网址，末尾不带斜杠和路径", "an address such as https://www.example.cn, without a stroke or a path at its end"))
    {
        Fits = text => text.Length == 0
            || (Uri.TryCreate(text, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp) && address.UserInfo.Length == 0
                && text == address.GetLeftPart(UriPartial.Authority)),
    };

    internal static Setting Choice(string name, LocalText words, string usual, IReadOnlyList<SettingOption> options) => new(
        name, words, usual, new(string.Join('、', options.Select(option => option.Value)), string.Join(", ", options.Select(option => option.Value))))
    {
        Options = options,
        Fits = text => options.Any(option => option.Value == text),
    };

    internal static Setting List(string name, LocalText words, string usual, LocalText must, Func<string, bool> fits) => new(name, words, usual, must)
    {
        Fits = text => WordsOf(text) is { Count: > 0 } all && all.All(fits),
    };

    /// <summary>Several of some options, or the word for none of them.</summary>
    internal static Setting Several(string name, LocalText words, string none, LocalText must, IReadOnlyList<SettingOption> options, Func<string, bool> fits) => new(name, words, none, must)
    {
        Options = [.. options, new(none, new("无", "none"))],
        TakesSeveral = true,
        Fits = text => WordsOf(text) is { Count: > 0 } all && all.All(word => word == none || fits(word)),
    };

    internal static IReadOnlyList<string> WordsOf(string text) => text.Split(s_separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
