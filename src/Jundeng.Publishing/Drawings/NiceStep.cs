namespace Jundeng.Publishing.Drawings;

/// <summary>Steps that are easy to read.</summary>
internal static class NiceStep
{
    /// <summary>1, 2 or 5 times a power of ten, so that a range has about so many of them; 1 for no range.</summary>
    public static double Of(double range, int count)
    {
        if (range <= 0) return 1;
        var power = Math.Pow(10, Math.Floor(Math.Log10(range / count)));
        return (range / count / power) switch { <= 1 => power, <= 2 => 2 * power, <= 5 => 5 * power, _ => 10 * power };
    }
}
