using System.Text;
using Jundeng.Ledger.Accounts.Security;

namespace Jundeng.Ledger.Tests.Accounts;

public sealed class TotpTests
{
    // RFC 6238, appendix B: the secret is the ASCII string 12345678901234567890, here in Base32.
    private const string Secret = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

    [Theory]
    [InlineData(59L, "94287082"), InlineData(1111111109L, "07081804"), InlineData(1111111111L, "14050471")]
    [InlineData(1234567890L, "89005924"), InlineData(2000000000L, "69279037"), InlineData(20000000000L, "65353130")]
    public void Code_VectorsOfTheRfc_Agree(long seconds, string expected)
    {
        Assert.Equal(expected, Totp.Code(Encoding.ASCII.GetBytes("12345678901234567890"), seconds / 30, 8));
        Assert.Equal(expected[2..], Totp.CodeAt(Secret, DateTimeOffset.FromUnixTimeSeconds(seconds)));
    }

    [Fact]
    public void Match_AStepOff_IsTakenAndTwoAreNot()
    {
        var now = DateTimeOffset.FromUnixTimeSeconds(1111111111);

        for (var off = -3; off <= 3; off++)
            Assert.Equal(Math.Abs(off) <= 1, Totp.Match(Secret, Totp.CodeAt(Secret, now.AddSeconds(30 * off)), now, null) is not null);
    }

    [Fact]
    public void Match_ACodeThatWasUsed_IsNotTakenAgain()
    {
        var now = DateTimeOffset.FromUnixTimeSeconds(1111111111);
        var code = Totp.CodeAt(Secret, now);
        var step = Totp.Match(Secret, code, now, null);

        Assert.NotNull(step);
        Assert.Null(Totp.Match(Secret, code, now, step));
        Assert.NotNull(Totp.Match(Secret, code, now, step - 1));
    }

    [Theory]
    [InlineData(""), InlineData("12345"), InlineData("1234567"), InlineData("１２３４５６"), InlineData("x")]
    public void Match_WhatIsNoCode_IsNotTaken(string code) => Assert.Null(Totp.Match(Secret, code, DateTimeOffset.UnixEpoch.AddYears(50), null));

    [Fact]
    public void UriOf_AnAccount_IsWhatProgramsRead() => Assert.Equal($"otpauth://totp/Jundeng:%E5%BC%A0?secret={Secret}&issuer=Jundeng", Totp.UriOf("张", Secret));

    [Fact]
    public void NewSecret_Made_IsLongAndAnother()
    {
        var (one, other) = (Totp.NewSecret(), Totp.NewSecret());

        Assert.Matches("^[A-Z2-7]{32}$", one);
        Assert.NotEqual(one, other);
    }
}
