using Jundeng.Web.Figures;

namespace Jundeng.Web.Tests.Figures;

public sealed class AmountsTests
{
    [Theory]
    [InlineData(0.9865, "98.7%")]
    [InlineData(0.98649, "98.6%")]
    [InlineData(0.0005, "0.1%")]
    [InlineData(1, "100.0%")]
    [InlineData(12.345, "1,234.5%")]
    [InlineData(1e12, "1E12")]
    public void Percent_Share_IsRoundedOnceHalvesAwayFromZero(double share, string expected) => Assert.Equal(expected, Amounts.Percent(share));

    [Theory]
    [InlineData(1750, "个", Scale.One, "1,750")]
    [InlineData(25000, "人", Scale.TenThousand, "2.5")]
    [InlineData(786000000, "元", Scale.HundredMillion, "7.86")]
    [InlineData(95.5, "%", Scale.TenThousand, "95.5")]
    [InlineData(6, "倍", Scale.TenThousand, "6")]
    [InlineData(20, "/10万", Scale.TenThousand, "20")]
    [InlineData(80.5, "岁", Scale.TenThousand, "80.5")]
    [InlineData(65, "元/人", Scale.TenThousand, "65")]
    [InlineData(3, "成", Scale.HundredMillion, "3")]
    [InlineData(1e300, "元", Scale.One, null)]
    public void Of_Amount_IsGroupedAndScaledButNoRatio(double value, string unit, Scale scale, string? expected)
    {
        var written = Amounts.Of(value, unit, scale);

        if (expected is null)
            Assert.StartsWith("1,000,000", written, StringComparison.Ordinal);
        else
            Assert.Equal(expected, written);
        if (double.Abs(value) < 1e9)
            Assert.Equal(expected, Amounts.Of((decimal)value, unit, scale));
    }

    [Theory]
    [InlineData("人", Scale.TenThousand, "万人")]
    [InlineData(null, Scale.HundredMillion, "亿")]
    [InlineData("%", Scale.TenThousand, "%")]
    [InlineData("分钟", Scale.TenThousand, "分钟")]
    [InlineData(null, Scale.One, "")]
    public void UnitOf_Scale_NamesItUnlessTheUnitIsARatio(string? unit, Scale scale, string expected) => Assert.Equal(expected, Amounts.UnitOf(unit, scale));

    [Theory]
    [InlineData(null, Scale.TenThousand, Scale.TenThousand)]
    [InlineData("one", Scale.TenThousand, Scale.One)]
    [InlineData("yi", Scale.One, Scale.HundredMillion)]
    [InlineData("thousand", Scale.One, Scale.One)]
    public void ScaleOf_Name_IsTheUsualOneWhereThereIsNoSuch(string? name, Scale usual, Scale expected) => Assert.Equal(expected, Amounts.ScaleOf(name, usual));

    [Theory]
    [InlineData(10_000, "人", Scale.TenThousand, true)]
    [InlineData(-10_000, "人", Scale.TenThousand, true)]
    [InlineData(9_999, "人", Scale.TenThousand, false)]
    [InlineData(10_000, "人", Scale.HundredMillion, false)]
    [InlineData(20_000, "%", Scale.TenThousand, false)]
    [InlineData(1, "%", Scale.One, true)]
    public void Reaches_Amount_IsAskedOfWhatComesInScales(double value, string unit, Scale scale, bool expected) => Assert.Equal(expected, Amounts.Reaches(value, unit, scale));

    [Theory]
    [InlineData(Scale.One, "1,234,567.89")]
    [InlineData(Scale.TenThousand, "123.456789")]
    [InlineData(Scale.HundredMillion, "0.0123456789")]
    public void MoneyOf_Scale_KeepsEveryFen(Scale scale, string expected) => Assert.Equal(expected, Amounts.MoneyOf(123_456_789, scale));

    [Fact]
    public void Day_Moment_IsTheDayAtThePlaceOfThePlans() => Assert.Equal("2030-01-01", Amounts.Day(new DateTimeOffset(2029, 12, 31, 16, 0, 0, TimeSpan.Zero)));
}
