using Jundeng.Ledger.Settings;
using Jundeng.Testing;

namespace Jundeng.Ledger.Tests.Settings;

public sealed class SettingServiceTests
{
    [Theory, EveryDatabase]
    public async Task SetAsync_AValueOrTheUsualOne_HoldsWithItsEvent(Engine engine)
    {
        await using var ledger = await Ledger.OpenAsync(engine);
        Assert.Equal(("0.5", false), await HeldAsync(ledger, "jump"));

        await ledger.Settings.SetAsync("jump", " 0.3 ", Ledger.Act);
        Assert.Equal(("0.3", true), await HeldAsync(ledger, "jump"));
        await ledger.Settings.SetAsync("jump", null, Ledger.Act);
        Assert.Equal(("0.5", false), await HeldAsync(ledger, "jump"));
        Assert.Equal([("jump", null), ("jump", "0.3")], (await ledger.Settings.ChangesAsync()).Select(change => (change.Name, change.Value)));

        var told = (await ledger.Audit.HistoryAsync("jump")).Select(entry => (entry.What, entry.Before, After: entry.After![..entry.After!.IndexOf(",\"digest", StringComparison.Ordinal)])).ToList();
        Assert.Equal([("setting.changed", "{\"value\":\"0.5\"}", "{\"value\":\"0.3\""), ("setting.changed", "{\"value\":\"0.3\"}", "{\"value\":\"0.5\"")], told);
        Assert.Empty((await ledger.Audit.VerifyAsync()).Broken);
        await ledger.Database.ExecuteAsync("UPDATE setting SET value = '0.4' WHERE value IS NOT NULL");
        Assert.Single((await ledger.Audit.VerifyAsync()).Broken);
    }

    [Fact]
    public async Task All_HaveNamesOfTheirOwnAndUsualValuesThatFit()
    {
        await using var ledger = await Ledger.OpenAsync(Engine.Sqlite);

        Assert.Distinct(AllSettings.All.Select(setting => setting.Name));
        foreach (var setting in AllSettings.All) Assert.Equal(setting.Usual, (await ledger.Settings.SetAsync(setting.Name, setting.Usual, Ledger.Act)).Value);
    }

    [Theory]
    [InlineData("password.length", "7", "password.length cannot be '7'; it must be a whole number from 8 to 64.")]
    [InlineData("password.length", "8.5", "password.length cannot be '8.5'; it must be a whole number from 8 to 64.")]
    [InlineData("evidence-files", "0", "evidence-files cannot be '0'; it must be a whole number from 1 upward.")]
    [InlineData("jump", "0", "jump cannot be '0'; it must be a number above 0.")]
    [InlineData("check.jump", "loud", "check.jump cannot be 'loud'; it must be off, warning, error.")]
    [InlineData("shares-above-100", "、", "shares-above-100 cannot be '、'; it must be words with commas between them.")]
    public async Task SetAsync_AValueThatDoesNotFit_IsRefused(string name, string value, string sentence)
    {
        await using var ledger = await Ledger.OpenAsync(Engine.Sqlite);

        Assert.Equal(sentence, Assert.Single((await Assert.ThrowsAsync<LedgerRefusedException>(() => ledger.Settings.SetAsync(name, value, Ledger.Act))).Reasons).Message.En);
    }

    [Theory, EveryDatabase]
    public async Task OpenAsync_SettingsOfBefore_StillHoldAndStillVerify(Engine engine)
    {
        await using var ledger = await Ledger.OpenAsync(engine);
        var earlier = new EarlierSettings(ledger.Database);
        await earlier.SetAsync("setting.changed", "security_setting", "lock.tries", "7");
        await earlier.SetAsync("setting.changed", "security_setting", "lock.tries", "8");
        await earlier.SetAsync("report-settings.changed", "report_setting", "jump", "0.2");
        await earlier.SetAsync("report-settings.changed", "report_setting", "heaping-share", "0.9");
        await earlier.SetAsync("report-settings.changed", "report_setting", "heaping-share", null);

        Assert.Equal(["heaping-share", "heaping-share", "jump", "lock.tries", "lock.tries"], (await ledger.Settings.ChangesAsync()).Select(change => change.Name));
        Assert.Equal([("lock.tries", "8"), ("jump", "0.2")], (await ledger.Settings.ListAsync()).Where(one => one.IsSet).Select(one => (one.Setting.Name, one.Value)));
        await ledger.Settings.SetAsync("lock.tries", "6", Ledger.Act);
        await ledger.Settings.SetAsync("jump", null, Ledger.Act);
        Assert.Equal([("lock.tries", "6")], (await ledger.Settings.ListAsync()).Where(one => one.IsSet).Select(one => (one.Setting.Name, one.Value)));
        Assert.Empty((await ledger.Audit.VerifyAsync()).Broken);
        await ledger.Database.ExecuteAsync("UPDATE security_setting SET value = 9 WHERE value = 7");
        Assert.Single((await ledger.Audit.VerifyAsync()).Broken);
    }

    private static async Task<(string Value, bool IsSet)> HeldAsync(Ledger ledger, string name)
    {
        var held = (await ledger.Settings.ListAsync()).Single(one => one.Setting.Name == name);
        return (held.Value, held.IsSet);
    }
}
