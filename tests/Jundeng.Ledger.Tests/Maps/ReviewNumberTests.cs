using Jundeng.Ledger.Maps;

namespace Jundeng.Ledger.Tests.Maps;

public sealed class ReviewNumberTests
{
    [Theory]
    [InlineData("审图号：GS(2024)0650号", "GS(2024)0650号")]
    [InlineData("GS京（2023）1234号", "GS京(2023)1234号")]
    [InlineData("浙S〔2022〕第12号", "浙S(2022)12号")]
    [InlineData("粤AS[2023]012", "粤AS(2023)012号")]
    [InlineData("GS (2019) 1822 号", "GS(2019)1822号")]
    public void Parse_UsualForms_AreWrittenAlike(string text, string number) => Assert.Equal(number, ReviewNumber.Parse(text));

    [Theory]
    [InlineData("")]
    [InlineData("2024")]
    [InlineData("GS2024-0650")]
    [InlineData("GS(1824)0650号")]
    [InlineData("(2024)0650号")]
    public void Parse_WhatIsNone_IsRefused(string text) => Assert.Null(ReviewNumber.Parse(text));
}
