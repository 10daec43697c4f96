namespace Jundeng.Plans.Targets;

/// <summary>The shortest noun phrase that says what a quantity measures.</summary>
internal static class IndicatorReader
{
    public static string Read(QuantityPlace place) => place.Before.ToString();
}
