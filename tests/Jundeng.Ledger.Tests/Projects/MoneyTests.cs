using Jundeng.Ledger.Projects;

namespace Jundeng.Ledger.Tests.Projects;

public sealed class MoneyTests
{
    [Theory]
    [InlineData("1200000", 120_000_000L)]
    [InlineData("1200000.01元", 120_000_001L)]
    [InlineData("120万", 120_000_000L)]
    [InlineData("１２０．５万元", 120_500_000L)]
    [InlineData("1.2亿元", 12_000_000_000L)]
    [InlineData("0.000001万", 1L)]
    [InlineData("0", 0L)]
    [InlineData("100万亿", null)]
    public void TryParse_Amounts_AreFen(string text, long? fen)
    {
        var read = Money.TryParse(text, out var found);
        Assert.Equal(fen, read ? found : null);
    }

    [Theory]
    [InlineData("")]
    [InlineData("元")]
    [InlineData("万")]
    [InlineData("-5")]
    [InlineData("1,200")]
    [InlineData("0.001")]
    [InlineData("0.0000001万")]
    [InlineData("约5万")]
    [InlineData("1e5")]
    [InlineData("99999999999999999999999999999999")]
    [InlineData("1000000000亿")]
    public void TryParse_WhatIsNoAmountOfWholeFen_IsRefused(string text) => Assert.False(Money.TryParse(text, out _));

    [Theory]
    [InlineData(12_345_678_901, "12,345.678901")]
    [InlineData(120_000_000, "120")]
    [InlineData(1, "0.000001")]
    [InlineData(0, "0")]
    public void InWan_OfFen_IsExact(long fen, string text) => Assert.Equal(text, Money.InWan(fen));
}
