using System.Globalization;

namespace Jundeng.Plans.Tests;

public sealed class ChineseNumberTests
{
    [Theory]
    [InlineData("1,200", "1200", null)]
    [InlineData(" 98.5 ", "98.5", null)]
    [InlineData("４５％", "45", "％")]
    [InlineData("2.5万人", "25000", "人")]
    [InlineData("3 亿元", "300000000", "元")]
    [InlineData("三分之二", "66.6667", "%")]
    [InlineData("百分之八十", "80", "%")]
    [InlineData("千分之五", "5", "‰")]
    [InlineData("二百五十个", "250", "个")]
    [InlineData("一万二千", "12000", null)]
    [InlineData("两千户", "2000", "户")]
    [InlineData("三百零六盏", "306", "盏")]
    [InlineData("8/10万", "8", "/10万")]
    [InlineData("26元/年", "26", "元/年")]
    [InlineData("-3.5%", "-3.5", "%")]
    [InlineData("+12", "12", null)]
    [InlineData("0", "0", null)]
    public void TryParse_ANumberAsPeopleWriteIt_GivesValueAndUnit(string text, string value, string? unit)
    {
        Assert.True(ChineseNumber.TryParse(text, out var read, out var measure));
        Assert.Equal(decimal.Parse(value, CultureInfo.InvariantCulture), read);
        Assert.Equal(unit, measure);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("　 ")]
    [InlineData("-")]
    [InlineData("个")]
    [InlineData("约300人")]
    [InlineData("2—3所")]
    [InlineData("100多户")]
    [InlineData("12个村")]
    [InlineData("已完成")]
    [InlineData("1.2.3")]
    [InlineData("12345678901234567890123")]
    public void TryParse_AnythingElse_IsRefused(string? text) => Assert.False(ChineseNumber.TryParse(text, out _, out _));
}
