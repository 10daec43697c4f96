using Jundeng.Ledger.Audit;
using Jundeng.Ledger.Storage;
using Jundeng.Web.Hosting.Jobs;

namespace Jundeng.Web.Pages.Settings;

/// <summary>How the server and the ledger are.</summary>
public sealed record HealthView(string Version, DatabaseFacts Database, Checkpoint Heads, MailBox Mail)
{
    /// <summary>When the server began.</summary>
    public required DateTimeOffset Began { get; init; }

    /// <summary>The moment that it is.</summary>
    public required DateTimeOffset Now { get; init; }

    /// <summary>The last check of the chains on this server; null where there was none.</summary>
    public Job? Verified { get; init; }

    /// <summary>The long work of this server.</summary>
    public required IReadOnlyList<Job> Jobs { get; init; }

    /// <summary>Whether the server knows where backups are kept.</summary>
    public required bool KnowsBackups { get; init; }

    /// <summary>The name and the moment of the last backup; null where there is none.</summary>
    public (string Name, DateTimeOffset At, long Bytes)? Backup { get; init; }

    /// <summary>The days after which the last backup is too old.</summary>
    public required int BackupDays { get; init; }

    /// <summary>What is wrong, the worst first.</summary>
    public IReadOnlyList<HealthFault> Faults => [.. All().OrderBy(fault => fault.Tone == "bad" ? 0 : 1)];

    private IEnumerable<HealthFault> All()
    {
        if (Verified?.Result is AuditResult { Broken.Count: > 0 } audit) yield return new("bad", "health.broken", audit.Broken.Count, "health.broken.do", Routes.AuditVerify);
        else if (Verified is null) yield return new("warn", "health.not-verified", 0, "health.not-verified.do");
        if (!KnowsBackups) yield return new("warn", "health.backup-unknown", 0, "health.backup-unknown.do");
        else if (Backup is not { } last) yield return new("bad", "health.backup-none", 0, "health.backup-none.do");
        else if ((Now - last.At).TotalDays > BackupDays) yield return new("bad", "health.backup-old", (int)(Now - last.At).TotalDays, "health.backup-none.do");
        if (Mail.GivenUp.Count > 0) yield return new("bad", "health.mail-failed", Mail.GivenUp.Count, "health.mail-failed.do", Routes.Mail);
        if (Mail.Forgotten > 0) yield return new("warn", "health.mail-forgotten", Mail.Forgotten, "health.mail-forgotten.do", Routes.Mail);
        if (Jobs.Count(job => job.State == JobState.Failed) is > 0 and var failed) yield return new("warn", "health.jobs-failed", failed, "health.jobs-failed.do");
    }
}
