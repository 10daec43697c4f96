using Jundeng.Plans;

namespace Jundeng.Publishing.Tests;

public sealed class PlanTermsTests
{
    [Theory]
    [InlineData(0, "0.0%")]
    [InlineData(1, "100.0%")]
    [InlineData(0.98765, "98.8%")]
    [InlineData(0.9865, "98.7%")]
    [InlineData(12.3456, "1,234.6%")]
    public void Share_Value_IsRoundedHalfUpOnce(double share, string text) => Assert.Equal(text, PlanTerms.Share(share));

    [Fact]
    public void Share_Nothing_IsEmpty() => Assert.Equal("", PlanTerms.Share(null));

    [Theory]
    [InlineData("1750", null, "个", "= 1,750 个")]
    [InlineData("95", null, "%", "= 95%")]
    [InlineData("2", "3", "所", "= 2–3 所")]
    [InlineData("66.6667", null, "%", "= 66.6667%")]
    [InlineData("1.80", null, null, "= 1.8")]
    public void Amount_Target_ReadsAsPeopleWriteIt(string value, string? upper, string? unit, string text)
    {
        var target = new PlanTarget("t1", null, default, "", "", Comparator.Equal, Parse(value), unit, TargetKind.Target) { Upper = upper is null ? null : Parse(upper) };
        Assert.Equal(text, PlanTerms.Amount(target));
    }

    [Theory]
    [InlineData(2026, 2026, "2026")]
    [InlineData(2026, 2030, "2026–2030")]
    [InlineData(2026, null, "2026")]
    [InlineData(null, null, "")]
    public void Years_Period_IsShort(int? from, int? to, string text) => Assert.Equal(text, PlanTerms.Years(from, to));

    private static decimal Parse(string digits) => decimal.Parse(digits, System.Globalization.CultureInfo.InvariantCulture);
}
