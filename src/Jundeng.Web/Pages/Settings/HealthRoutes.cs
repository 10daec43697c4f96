using System.Globalization;
using System.Reflection;
using Jundeng.Ledger.Accounts;
using Jundeng.Ledger.Audit;
using Jundeng.Ledger.Backups;
using Jundeng.Ledger.Settings;
using Jundeng.Ledger.Storage;
using Jundeng.Ledger.Supervision.Digests;
using Jundeng.Web.Hosting;
using Jundeng.Web.Hosting.Jobs;
using Jundeng.Web.Pages.Audit;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Jundeng.Web.Pages.Settings;

/// <summary>How the server and the ledger are, for those who run them.</summary>
internal static class HealthRoutes
{
    public static void MapHealthPage(this IEndpointRouteBuilder routes) => routes.MapGet(
        Routes.Health,
        async (LedgerStore store, AuditService audit, DigestService digests, SettingService settings, JobBoard jobs, WebSettings web, CancellationToken ct) => (IResult)new RazorComponentResult<HealthPage>(new
        {
            View = new HealthView(VersionOf(typeof(HealthRoutes).Assembly), await store.FactsAsync(ct), await audit.CheckpointAsync(ct), await MailBox.LoadAsync(store, digests, ct))
            {
                Began = jobs.Began,
                Now = web.Time.GetUtcNow(),
                Verified = jobs.Last(AuditRoutes.VerifyWord),
                Jobs = jobs.All,
                KnowsBackups = web.Backups is not null,
                Backup = LastBackup(web.Backups),
                BackupDays = int.Parse((await settings.GetAsync(HealthSettings.BackupDays, ct)).Value, CultureInfo.InvariantCulture),
            },
        })).For(AccessAction.BackupMake);

    private static string VersionOf(Assembly assembly) => assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    private static (string Name, DateTimeOffset At, long Bytes)? LastBackup(string? folder) =>
        folder is not null && Directory.Exists(folder) && new DirectoryInfo(folder).EnumerateFiles().MaxBy(file => file.LastWriteTimeUtc) is { } last
            ? (last.Name, new DateTimeOffset(last.LastWriteTimeUtc), last.Length)
            : null;
}
