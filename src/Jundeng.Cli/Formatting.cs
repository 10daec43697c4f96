using System.Globalization;

namespace Jundeng.Cli;

/// <summary>Fills the gaps of a sentence.</summary>
internal static class Formatting
{
    public static string With(this string sentence, params object?[] values) => string.Format(CultureInfo.InvariantCulture, sentence, values);
}
