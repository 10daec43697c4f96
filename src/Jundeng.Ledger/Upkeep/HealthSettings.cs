using Jundeng.Ledger.Settings;

namespace Jundeng.Ledger.Upkeep;

/// <summary>What can be set about the watch over the ledger.</summary>
public static class HealthSettings
{
    /// <summary>The days after which the last backup is too old.</summary>
    public const string BackupDays = "health.backup-days";

    /// <summary>The days after which the last check of the chains is too old.</summary>
    public const string CheckDays = "health.check-days";

    internal static IReadOnlyList<Setting> All { get; } =
    [
        Setting.Whole(BackupDays, new("备份超过几天即提示", "days after which the last backup is too old"), 2, 1, 90),
        Setting.Whole(CheckDays, new("记录链超过几天没有校验即提示", "days after which the last check of the chains is too old"), 7, 1, 90),
    ];
}
