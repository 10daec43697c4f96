using System.Globalization;

namespace Jundeng.Cli.Tables;

/// <summary>Numbers for people: six significant digits. Files have them all.</summary>
internal static class Figures
{
    public static string Of(double value) => double.IsNaN(value) ? "–" : value.ToString("G6", CultureInfo.InvariantCulture);
}
