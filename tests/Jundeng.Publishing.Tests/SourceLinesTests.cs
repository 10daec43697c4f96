using Jundeng.Plans.Documents;

namespace Jundeng.Publishing.Tests;

public sealed class SourceLinesTests
{
    [Theory]
    [InlineData("", 0, 1, 1)]
    [InlineData("一\n二三", 2, 2, 1)]
    [InlineData("一\n二三", 3, 2, 2)]
    [InlineData("一\r\n二三", 3, 2, 1)]
    [InlineData("一\r二", 2, 2, 1)]
    [InlineData("\n\n\n", 2, 3, 1)]
    [InlineData("a\n", 2, 2, 1)]
    [InlineData("𠮷田", 2, 1, 2)]
    public void LineOf_Place_IsWhereAnEditorShowsIt(string text, int index, int line, int column)
    {
        var lines = new SourceLines(PlanText.FromString(text));
        Assert.Equal((line, column), (lines.LineOf(index), lines.ColumnOf(index)));
    }
}
