using Jundeng.Ledger.Accounts;
using Jundeng.Ledger.Audit;
using Jundeng.Ledger.Storage;
using Jundeng.Plans;

namespace Jundeng.Ledger.Reports.Settings;

/// <summary>The settings of reports: thresholds and levels of checks, limits of evidence.</summary>
public sealed class ReportSettingService(LedgerStore store)
{
    /// <summary>What events call the settings.</summary>
    public const string About = "report-settings";

    /// <summary>The settings as they hold.</summary>
    public Task<ReportSettings> GetAsync(CancellationToken ct = default) => store.ReadAsync(ReportSettingRows.LoadAsync, ct);

    /// <summary>Sets one, or with null takes back what was set.</summary>
    /// <exception cref="LedgerRefusedException">There is no such setting, or the value does not fit it; nothing was written.</exception>
    public Task<ReportSettings> SetAsync(string name, string? value, Act act, CancellationToken ct = default)
    {
        var setting = ReportSetting.All.FirstOrDefault(setting => setting.Name == name) ?? throw new LedgerRefusedException(Unknown(name));
        if (value is not null && !setting.Fits(value)) throw new LedgerRefusedException(new Refusal("setting-value", new($"设置 {name} 的“{value}”不合适；应为{setting.Must.Zh}。", $"'{value}' does not fit the setting {name}; it must be {setting.Must.En}.")));
        return store.WriteAsync(
            async session =>
            {
                await Access.DemandAsync(session, store.Time, act, AccessAction.SettingsChange, AccessObject.Ledger);
                var write = await LedgerWrite.BeginAsync(session, store.Time, EventLog.NoRegion, act);
                var before = (await ReportSettingRows.LoadAsync(session))[name];
                write.Add(ReportSettingRows.Table, name, value);
                await write.CommitAsync(EventType.ReportSettingChanged, About, new { name, value = before }, new { name, value = value ?? setting.Usual });
                return await ReportSettingRows.LoadAsync(session);
            },
            ct);
    }

    private static Refusal Unknown(string name) => new("unknown-setting", Nearest.Of(name, ReportSetting.All.Select(setting => setting.Name)) is { } nearest
        ? new LocalText($"没有设置“{name}”；是否指 {nearest}？", $"There is no setting '{name}'; did you mean {nearest}?")
        : new LocalText($"没有设置“{name}”；用 jundeng report settings 查看。", $"There is no setting '{name}'; see jundeng report settings."));
}
