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

    internal Func<string, bool> Fits { get; private init; } = _ => true;

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

    internal static Setting Choice(string name, LocalText words, string usual, IReadOnlyList<string> values) => new(
        name, words, usual, new(string.Join('、', values), string.Join(", ", values)))
    {
        Fits = values.Contains,
    };

    internal static Setting List(string name, LocalText words, string usual, LocalText must, Func<string, bool> fits) => new(name, words, usual, must)
    {
        Fits = text => WordsOf(text) is { Count: > 0 } all && all.All(fits),
    };

    internal static IReadOnlyList<string> WordsOf(string text) => text.Split(s_separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
