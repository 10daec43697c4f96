using Jundeng.Plans.Words;

namespace Jundeng.Plans.Quantities;

/// <summary>The table of measure words.</summary>
internal static class Measures
{
    public static readonly WordList Words = WordList.Load("measures");

    /// <summary>The class named in the second column of the table.</summary>
    public static MeasureClass ClassOf(WordList.Entry entry) => Enum.Parse<MeasureClass>(entry.Value, ignoreCase: true);
}
