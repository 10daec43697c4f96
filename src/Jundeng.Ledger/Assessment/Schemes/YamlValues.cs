using System.Globalization;
using YamlDotNet.RepresentationModel;

namespace Jundeng.Ledger.Assessment.Schemes;

/// <summary>Single values of a document.</summary>
internal static class YamlValues
{
    private const int Longest = 200;

    public static string? Text(YamlNode node, string key, SchemeFaults faults)
    {
        if (node is YamlScalarNode { Value: { } value } && value.Trim() is { Length: > 0 } text) return text;
        faults.Add(node, "not-a-text", SchemeMessages.NotAText(key));
        return null;
    }

    public static double? Number(YamlNode node, string key, SchemeFaults faults)
    {
        var text = node is YamlScalarNode scalar ? scalar.Value?.Trim() ?? "" : null;
        if (text is not null && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number)) return number;
        faults.Add(node, "not-a-number", SchemeMessages.NotANumber(key, text is null ? "…" : Short(text)));
        return null;
    }

    /// <summary>A number, or a fraction such as 1/3 as judgements are written.</summary>
    public static double? Fraction(YamlNode node, string key, SchemeFaults faults)
    {
        if (node is YamlScalarNode { Value: { } text } && text.Split('/') is [var over, var under]
            && double.TryParse(over, NumberStyles.Float, CultureInfo.InvariantCulture, out var upper) && double.TryParse(under, NumberStyles.Float, CultureInfo.InvariantCulture, out var lower)
            && double.IsFinite(upper / lower)) return upper / lower;
        return Number(node, key, faults);
    }

    public static T? Word<T>(YamlNode node, string key, string text, IReadOnlyDictionary<string, T> words, SchemeFaults faults)
        where T : struct
    {
        if (words.TryGetValue(text, out var value)) return value;
        faults.Add(node, "unknown-word", SchemeMessages.UnknownWord(key, text, [.. words.Keys]));
        return null;
    }

    /// <summary>A key as messages show it.</summary>
    public static string Shown(YamlNode node) => node is YamlScalarNode scalar ? Short(scalar.Value ?? "") : "…";

    private static string Short(string text) => text.Length <= Longest ? text : text[..Longest] + "…";
}
