namespace Jundeng.Ledger.Tests;

public sealed class CsvGuardTests
{
    [Theory]
    [InlineData("=1+1")]
    [InlineData("+86")]
    [InlineData("-5")]
    [InlineData("@sum")]
    [InlineData("＝1")]
    [InlineData("\t=1")]
    [InlineData("\r\n=1")]
    [InlineData("'=1")]
    [InlineData("''@")]
    public void Protect_WhatASpreadsheetWouldRun_GetsAnApostropheAndComesBack(string text)
    {
        Assert.Equal("'" + text, CsvGuard.Protect(text));
        Assert.Equal(text, CsvGuard.Restore(CsvGuard.Protect(text)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("县教育局")]
    [InlineData("'")]
    [InlineData("'县")]
    [InlineData("1-2所")]
    public void Protect_PlainText_StaysAsItIs(string text)
    {
        Assert.Equal(text, CsvGuard.Protect(text));
        Assert.Equal(text, CsvGuard.Restore(text));
    }
}
