using System.Globalization;
using Jundeng.Web.Figures;

namespace Jundeng.Web.Pages.Lists;

/// <summary>A cell of a list.</summary>
/// <param name="Value">A text, a whole or decimal number, a <see cref="DateOnly"/>, or null for an empty one; lists are sorted by it and files hold it.</param>
public sealed record Cell(object? Value)
{
    /// <summary>Where it leads.</summary>
    public string? Href { get; init; }

    /// <summary>What its link is called for those who hear it, where its text says too little out of its row.</summary>
    public string? Label { get; init; }

    /// <summary>The tone of its light: good, warn, bad or none; null where it is no light.</summary>
    public string? Tone { get; init; }

    /// <summary>The light of rules that it shows, whose word is its value; null where it is none.</summary>
    public Ledger.Supervision.Lights.Light? Lamp { get; init; }

    /// <summary>What stands quietly behind it.</summary>
    public string? Quiet { get; init; }

    /// <summary>How it is shown.</summary>
    public string Text => Value switch
    {
        null => "",
        string text => text,
        DateOnly day => Amounts.Day(day),
        int or long => Convert.ToInt64(Value, CultureInfo.InvariantCulture).ToString("#,##0", CultureInfo.InvariantCulture),
        decimal number => number.ToString("#,##0.##########", CultureInfo.InvariantCulture),
        _ => Convert.ToString(Value, CultureInfo.InvariantCulture)!,
    };

    // Without the cast the compiler would take the copying constructor, which takes this operator.
    public static implicit operator Cell(string? text) => new((object?)text);

    public static implicit operator Cell(int number) => new((object?)number);

    public static implicit operator Cell(DateOnly day) => new((object?)day);

    public static implicit operator Cell(DateOnly? day) => new((object?)day);
}
