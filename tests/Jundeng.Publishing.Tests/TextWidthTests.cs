namespace Jundeng.Publishing.Tests;

public sealed class TextWidthTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData("abc 12%", 7)]
    [InlineData("任务", 4)]
    [InlineData("（一）、。％", 12)]
    [InlineData("ｱ", 1)]
    [InlineData("≥ 95", 4)]
    [InlineData("e\u0301", 1)]
    [InlineData("𠮷", 2)]
    [InlineData("一\u200b二", 4)]
    public void Of_Text_CountsColumns(string text, int width) => Assert.Equal(width, TextWidth.Of(text));
}
