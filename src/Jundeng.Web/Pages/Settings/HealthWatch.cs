using System.Globalization;
using System.Reflection;
using Jundeng.Ledger.Audit;
using Jundeng.Ledger.Settings;
using Jundeng.Ledger.Storage;
using Jundeng.Ledger.Supervision.Digests;
using Jundeng.Ledger.Upkeep;
using Jundeng.Web.Hosting.Jobs;

namespace Jundeng.Web.Pages.Settings;

/// <summary>Looks how the server and the ledger are.</summary>
internal sealed class HealthWatch(LedgerStore store, AuditService audit, UpkeepService upkeep, DigestService digests, SettingService settings, JobBoard jobs, WebSettings web)
{
    public async Task<HealthView> LookAsync(CancellationToken ct)
    {
        var known = await upkeep.LastAsync(ct);
        return new HealthView(VersionOf(typeof(HealthWatch).Assembly), await store.FactsAsync(ct), await audit.CheckpointAsync(ct), await MailBox.LoadAsync(store, digests, ct))
        {
            Began = jobs.Began,
            Now = web.Time.GetUtcNow(),
            Check = known.Check,
            CheckDays = await DaysAsync(HealthSettings.CheckDays, ct),
            Jobs = jobs.All,
            // What other programs than ours have put into the folder counts as well.
            Backup = new[] { known.Backup, InFolder(web.Backups) }.OfType<BackupMade>().MaxBy(backup => backup.At),
            BackupDays = await DaysAsync(HealthSettings.BackupDays, ct),
        };
    }

    private async Task<int> DaysAsync(string setting, CancellationToken ct) => int.Parse((await settings.GetAsync(setting, ct)).Value, CultureInfo.InvariantCulture);

    private static string VersionOf(Assembly assembly) => assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    private static BackupMade? InFolder(string? folder) =>
        folder is not null && Directory.Exists(folder) && new DirectoryInfo(folder).EnumerateFiles().MaxBy(file => file.LastWriteTimeUtc) is { } last
            ? new BackupMade(new DateTimeOffset(last.LastWriteTimeUtc), "", last.Name, last.Length)
            : null;
}
