using Jundeng.Ledger.Accounts;
using Jundeng.Ledger.Storage;

namespace Jundeng.Ledger.Reports;

/// <summary>Keeps people from deciding on what is theirs: what they have written on, and what is of a unit for which they act.</summary>
internal static class OwnReports
{
    /// <summary>Whether a step is one of the unit, not of who checks it.</summary>
    public static bool IsOfUnit(ReportStep step) => step is ReportStep.Save or ReportStep.Attach or ReportStep.Detach or ReportStep.Submit or ReportStep.Correct;

    public static bool IsOfUnit(StepRow step) => IsOfUnit(ReportStates.ParseStep(step.Step));

    /// <summary>Who last wrote on a report; null where nobody has.</summary>
    public static string? AuthorOf(ReportFile file) => file.Steps.LastOrDefault(IsOfUnit)?.Who;

    /// <exception cref="LedgerRefusedException">The person has written on the report, or acts for its unit.</exception>
    public static async Task RefuseAsync(Session session, ReportFile file, Act act)
    {
        var who = act.Who.Trim();
        if (file.Steps.Any(step => step.Who == who && IsOfUnit(step))) throw new LedgerRefusedException(ReportingMessages.OwnReport(who));
        if (await AccountRows.FindAsync(session, who) is not { } account) return;
        var day = Iso.Of(file.Times.Today);
        if ((await AccountRows.HeldGrantsAsync(session, account.AccountNo, day)).Any(grant => grant.HoldsOn(day) && grant.InRegion == file.Duty.UnitRegionId && (grant.OrgNo == file.Duty.UnitNo || grant.OrgNo == file.Unit.OrgNo)))
            throw new LedgerRefusedException(ReportingMessages.OwnUnit(who, file.Unit.Name));
    }
}
