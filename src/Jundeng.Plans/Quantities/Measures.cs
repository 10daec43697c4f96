using Jundeng.Plans.Words;

namespace Jundeng.Plans.Quantities;

/// <summary>The table of measure words.</summary>
internal static class Measures
{
    public static readonly WordList<MeasureClass> Words = WordLists.Load<MeasureClass>("measures");
}
