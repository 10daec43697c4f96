using Jundeng.Ledger.Accounts;
using Jundeng.Ledger.Audit;
using Jundeng.Ledger.Storage;

namespace Jundeng.Ledger.Settings;

/// <summary>The settings of the ledger.</summary>
public sealed class SettingService(LedgerStore store)
{
    /// <summary>All settings with what holds.</summary>
    public Task<IReadOnlyList<SettingValue>> ListAsync(CancellationToken ct = default) => store.ReadAsync<IReadOnlyList<SettingValue>>(
        async session =>
        {
            var values = await SettingRows.LoadAsync(session);
            return [.. AllSettings.All.Select(values.Of)];
        },
        ct);

    /// <summary>One setting with what holds.</summary>
    /// <exception cref="LedgerRefusedException">There is no such setting.</exception>
    public Task<SettingValue> GetAsync(string name, CancellationToken ct = default)
    {
        var setting = Find(name);
        return store.ReadAsync(async session => (await SettingRows.LoadAsync(session)).Of(setting), ct);
    }

    /// <summary>All that was ever set, the latest first.</summary>
    public Task<IReadOnlyList<SettingChange>> ChangesAsync(CancellationToken ct = default) => store.ReadAsync(SettingRows.ChangesAsync, ct);

    /// <summary>Sets something, or with null takes back what was set; it holds from now on.</summary>
    /// <exception cref="LedgerRefusedException">There is no such setting, the value does not fit it or is held already, or the person may not; nothing was written.</exception>
    public Task<SettingValue> SetAsync(string name, string? value, Act act, CancellationToken ct = default)
    {
        var setting = Find(name);
        value = value?.Trim();
        if (value is not null && !setting.Fits(value)) throw new LedgerRefusedException(SettingMessages.Misfit(setting, value));
        return store.WriteAsync(
            async session =>
            {
                var write = await LedgerWrite.BeginAsync(session, store.Time, EventLog.NoRegion, act);
                await Access.DemandAsync(session, store.Time, act, AccessAction.SettingsChange, AccessObject.Ledger);
                var before = (await SettingRows.LoadAsync(session)).Of(setting);
                var after = new SettingValue(setting, value ?? setting.Usual, value is not null);
                if (before == after) throw new LedgerRefusedException(SettingMessages.Held(setting, after.Value));
                write.Add(SettingRows.Table, name, value);
                await write.CommitAsync(EventType.SettingChanged, name, new { before.Value }, new { after.Value });
                return after;
            },
            ct);
    }

    private static Setting Find(string name) =>
        AllSettings.Find(name) ?? throw new LedgerRefusedException(SettingMessages.Unknown(name, Nearest.Of(name, AllSettings.All.Select(known => known.Name))));
}
