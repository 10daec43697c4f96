namespace Jundeng.Plans.Tests;

public sealed class TextSpanTests
{
    [Theory]
    [InlineData(-1, 2)]
    [InlineData(3, 2)]
    [InlineData(0, -1)]
    public void Constructor_BoundsThatCannotBe_Throws(int start, int end) => Assert.Throws<ArgumentOutOfRangeException>(() => new TextSpan(start, end));

    [Fact]
    public void Of_AText_GivesTheWords()
    {
        var span = new TextSpan(2, 5);
        Assert.Equal("12个", span.Of("新建12个书屋").ToString());
        Assert.Equal(3, span.Length);
        Assert.False(span.IsEmpty);
        Assert.Equal("[2, 5)", span.ToString());
    }

    [Fact]
    public void Contains_IsHalfOpen()
    {
        var span = new TextSpan(2, 5);
        Assert.True(span.Contains(new TextSpan(2, 5)));
        Assert.True(span.Contains(new TextSpan(5, 5)));
        Assert.False(span.Contains(new TextSpan(1, 3)));
        Assert.False(span.Contains(new TextSpan(4, 6)));
    }

    [Fact]
    public void Default_IsTheEmptySpanAtTheStart()
    {
        Assert.Equal(new TextSpan(0, 0), default);
        Assert.True(default(TextSpan).IsEmpty);
    }
}
