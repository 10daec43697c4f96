namespace Jundeng.Plans.Tests;

public sealed class CodesTests
{
    [Fact]
    public void Of_EachValue_IsTheWordOfTheInterface()
    {
        Assert.Equal(["eq", "ge", "le", "approx"], Enum.GetValues<Comparator>().Select(Codes.Of));
        Assert.Equal(["target", "baseline", "part", "funding"], Enum.GetValues<TargetKind>().Select(Codes.Of));
        Assert.Equal(["level", "increase", "decrease", "growth"], Enum.GetValues<Basis>().Select(Codes.Of));
        Assert.Equal(["flow", "stock"], Enum.GetValues<Flow>().Select(Codes.Of));
        Assert.Equal(["ensure", "strive", "plan"], Enum.GetValues<Modality>().Select(Codes.Of));
        Assert.Equal(["note", "warning", "error"], Enum.GetValues<Severity>().Select(Codes.Of));
    }

    [Fact]
    public void TryParse_EachWord_GivesItsValueBack()
    {
        Assert.All(Enum.GetValues<Comparator>(), value => Assert.True(Codes.TryParse(Codes.Of(value), out Comparator read) && read == value));
        Assert.All(Enum.GetValues<TargetKind>(), value => Assert.True(Codes.TryParse(Codes.Of(value), out TargetKind read) && read == value));
        Assert.All(Enum.GetValues<Basis>(), value => Assert.True(Codes.TryParse(Codes.Of(value), out Basis read) && read == value));
        Assert.All(Enum.GetValues<Flow>(), value => Assert.True(Codes.TryParse(Codes.Of(value), out Flow read) && read == value));
        Assert.All(Enum.GetValues<Modality>(), value => Assert.True(Codes.TryParse(Codes.Of(value), out Modality read) && read == value));
        Assert.All(Enum.GetValues<Severity>(), value => Assert.True(Codes.TryParse(Codes.Of(value), out Severity read) && read == value));
    }

    [Theory]
    [InlineData("")]
    [InlineData("GE")]
    [InlineData("0")]
    [InlineData(" ge")]
    public void TryParse_AnotherWord_IsRefused(string code) => Assert.False(Codes.TryParse(code, out Comparator _));
}
