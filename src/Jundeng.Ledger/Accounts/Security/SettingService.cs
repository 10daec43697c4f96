using Jundeng.Ledger.Audit;
using Jundeng.Ledger.Storage;

namespace Jundeng.Ledger.Accounts.Security;

/// <summary>The rules of passwords and of signing in.</summary>
public sealed class SettingService(LedgerStore store)
{
    /// <summary>All settings with what holds.</summary>
    public Task<IReadOnlyList<SettingValue>> ListAsync(CancellationToken ct = default) => store.ReadAsync<IReadOnlyList<SettingValue>>(
        async session =>
        {
            var values = await SettingRows.LoadAsync(session);
            return [.. SecuritySettings.All.Select(setting => new SettingValue(setting, values[setting.Name]))];
        },
        ct);

    /// <summary>Sets something; it holds from now on.</summary>
    /// <exception cref="LedgerRefusedException">There is no such setting, the value is out of its range or held already, or the person may not; nothing was written.</exception>
    public Task<SettingValue> SetAsync(string name, int value, Act act, CancellationToken ct = default)
    {
        var setting = SecuritySettings.All.FirstOrDefault(setting => setting.Name == name)
            ?? throw new LedgerRefusedException(SecurityMessages.UnknownSetting(name, Nearest.Of(name, SecuritySettings.All.Select(known => known.Name))));
        if (value < setting.Least || value > setting.Most) throw new LedgerRefusedException(SecurityMessages.SettingRange(setting, value));
        return store.WriteAsync(
            async session =>
            {
                var write = await LedgerWrite.BeginAsync(session, store.Time, EventLog.NoRegion, act);
                await Access.DemandAsync(session, store.Time, act, AccessAction.SettingsChange, AccessObject.Ledger);
                var before = (await SettingRows.LoadAsync(session))[name];
                if (before == value) throw new LedgerRefusedException(SecurityMessages.SettingHeld(setting, value));
                write.Add(SettingRows.Table, name, (long)value);
                await write.CommitAsync(EventType.SettingChanged, name, new { value = before }, new { value });
                return new SettingValue(setting, value);
            },
            ct);
    }
}
