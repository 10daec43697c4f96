using Jundeng.Ledger.Audit;
using Jundeng.Ledger.Storage;
using Jundeng.Ledger.Upkeep;
using Jundeng.Web.Hosting.Jobs;

namespace Jundeng.Web.Pages.Settings;

/// <summary>How the server and the ledger are.</summary>
public sealed record HealthView(string Version, DatabaseFacts Database, Checkpoint Heads, MailBox Mail)
{
    /// <summary>When the server began.</summary>
    public required DateTimeOffset Began { get; init; }

    /// <summary>The moment that it is.</summary>
    public required DateTimeOffset Now { get; init; }

    /// <summary>The last check of the chains, by whichever server or command; null where there was none.</summary>
    public ChainCheck? Check { get; init; }

    /// <summary>The days after which the last check is too old.</summary>
    public required int CheckDays { get; init; }

    /// <summary>The long work of this server.</summary>
    public required IReadOnlyList<Job> Jobs { get; init; }

    /// <summary>The last backup, by whichever command, or the last file in the folder of backups; null where none is known.</summary>
    public BackupMade? Backup { get; init; }

    /// <summary>The days after which the last backup is too old.</summary>
    public required int BackupDays { get; init; }

    /// <summary>What is wrong, the worst first.</summary>
    public IReadOnlyList<HealthFault> Faults => [.. All().OrderBy(fault => fault.Tone == "bad" ? 0 : 1)];

    private IEnumerable<HealthFault> All()
    {
        if (Check is { Broken: > 0 } broken) yield return new("bad", "health.broken", (int)broken.Broken, "health.broken.do", Routes.AuditVerify);
        if (Check is not { } check) yield return new("warn", "health.not-verified", 0, "health.not-verified.do");
        else if (Since(check.At) > CheckDays) yield return new("warn", "health.verified-old", (int)Since(check.At), "health.not-verified.do");
        if (Backup is not { } backup) yield return new("bad", "health.backup-none", 0, "health.backup-none.do");
        else if (Since(backup.At) > BackupDays) yield return new("bad", "health.backup-old", (int)Since(backup.At), "health.backup-none.do");
        if (Mail.GivenUp.Count > 0) yield return new("bad", "health.mail-failed", Mail.GivenUp.Count, "health.mail-failed.do", Routes.Mail);
        if (Mail.Forgotten > 0) yield return new("warn", "health.mail-forgotten", Mail.Forgotten, "health.mail-forgotten.do", Routes.Mail);
        if (Jobs.Count(job => job.State == JobState.Failed) is > 0 and var failed) yield return new("warn", "health.jobs-failed", failed, "health.jobs-failed.do");
    }

    private double Since(DateTimeOffset at) => (Now - at).TotalDays;
}
