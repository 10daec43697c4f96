using System.Globalization;

namespace Jundeng.Web.Language;

/// <summary>Fills gaps: whole numbers grouped, <c>{0:task|tasks}</c> by number, everything else invariant.</summary>
internal sealed class WordFormat : IFormatProvider, ICustomFormatter
{
    public static readonly WordFormat Instance = new();

    public object? GetFormat(Type? formatType) => formatType == typeof(ICustomFormatter) ? this : CultureInfo.InvariantCulture.GetFormat(formatType!);

    public string Format(string? format, object? arg, IFormatProvider? formatProvider) => (format, arg) switch
    {
        ({ } forms, int number) when forms.Split('|') is [var one, var many] => number == 1 ? one : many,
        ({ } forms, long number) when forms.Split('|') is [var one, var many] => number == 1 ? one : many,
        (null, int number) => number.ToString("N0", CultureInfo.InvariantCulture),
        (null, long number) => number.ToString("N0", CultureInfo.InvariantCulture),
        (_, IFormattable value) => value.ToString(format, CultureInfo.InvariantCulture),
        _ => arg?.ToString() ?? "",
    };
}
