namespace Jundeng.Publishing.Drawings;

/// <summary>Classes of equal width between round numbers.</summary>
internal sealed class MapClasses
{
    /// <summary>How many shades there are.</summary>
    public const int Shades = 7;

    private const int About = 5;
    private const int Digits = 9;

    private readonly double _from;
    private readonly double _step;
    private readonly double? _only;

    /// <param name="values">The values; at least one.</param>
    public MapClasses(IReadOnlyCollection<double> values)
    {
        var (least, most) = (values.Min(), values.Max());
        _step = NiceStep.Of(Math.Round(most - least, Digits), About);
        _from = Math.Floor(Math.Round(least / _step, Digits)) * _step;
        if (most == least) _only = least;
        // Only the last class has its upper end.
        Count = most == least ? 1 : Math.Max(1, (int)Math.Ceiling(Math.Round((most - _from) / _step, Digits)));
    }

    /// <summary>How many classes there are; at most as many as shades.</summary>
    public int Count { get; }

    /// <summary>The class of a value, from 0.</summary>
    public int Of(double value) => Math.Clamp((int)Math.Floor(Math.Round((value - _from) / _step, Digits)), 0, Count - 1);

    /// <summary>The ends of a class: the same where all values are.</summary>
    public (double From, double To) Ends(int at) => _only is { } only ? (only, only) : (_from + at * _step, _from + (at + 1) * _step);

    /// <summary>The shade of a class: a single one is in the middle.</summary>
    public int Shade(int at) => Count == 1 ? Shades / 2 : (int)Math.Round(at * (Shades - 1.0) / (Count - 1), MidpointRounding.AwayFromZero);
}
