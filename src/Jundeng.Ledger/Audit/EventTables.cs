using Jundeng.Ledger.Accounts;
using Jundeng.Ledger.Accounts.SignIn;
using Jundeng.Ledger.Alignments;
using Jundeng.Ledger.Allocations;
using Jundeng.Ledger.Calendar;
using Jundeng.Ledger.CarryOver;
using Jundeng.Ledger.Feedback;
using Jundeng.Ledger.Implementations;
using Jundeng.Ledger.Indicators;
using Jundeng.Ledger.Maps;
using Jundeng.Ledger.Milestones;
using Jundeng.Ledger.Observations;
using Jundeng.Ledger.Organisations;
using Jundeng.Ledger.Projects;
using Jundeng.Ledger.Releases;
using Jundeng.Ledger.Reports;
using Jundeng.Ledger.Rounds;
using Jundeng.Ledger.Settings;
using Jundeng.Ledger.Storage;
using Jundeng.Ledger.Supervision.Digests;
using Jundeng.Ledger.Supervision.Lights;
using Jundeng.Ledger.Supervision.Meetings;
using Jundeng.Ledger.Supervision.Orders;
using Jundeng.Ledger.Supervision.Papers;
using Jundeng.Ledger.Supervision.Remarks;
using Jundeng.Ledger.Supervision.Rules;
using Jundeng.Ledger.Surveys;
using Jundeng.Ledger.TaskLedger;

namespace Jundeng.Ledger.Audit;

/// <summary>What each event stores: the one list by which the audit finds the rows that an event vouches for.</summary>
internal static class EventTables
{
    private static readonly Dictionary<string, IReadOnlyList<EventTable>> s_tables = new(StringComparer.Ordinal)
    {
        [EventType.ObservationsImported] = [ObservationRows.Table, ObservationRows.Errors],
        [EventType.SurveyImported] = [SurveyRows.Table, SurveyRows.Estimates, ObservationRows.Table, ObservationRows.Errors],
        [EventType.MapAdded] = [MapRows.Table, MapRows.Shapes],
        [EventType.MapRemoved] = [MapRows.Removals],
        [EventType.UnitsMatched] = [UnitMatchRows.Table],
        [EventType.CalendarImported] = [CalendarRows.Table],
        [EventType.DutyOwnerSet] = [DutyOwnerRows.Table],
        [EventType.AccountAdded] = [AccountRows.Table, AccountRows.States, AccountRows.Grants, MailRows.Table],
        [EventType.AccountChanged] = [AccountRows.States, MailRows.Table],
        [EventType.AccountGranted] = [AccountRows.Grants],
        [EventType.AccountRevoked] = [AccountRows.Grants],
        [EventType.AccountDisabled] = [AccountRows.States],
        [EventType.AccountEnabled] = [AccountRows.States],
        [EventType.AccountStandIn] = [AccountRows.StandIns],
        [EventType.PasswordSet] = [CredentialRows.Passwords],
        [EventType.SecondFactorSet] = [CredentialRows.SecondFactors],
        [EventType.SecondFactorRemoved] = [CredentialRows.SecondFactors],
        [EventType.AccountUnlocked] = [],
        [EventType.TokenMade] = [TokenService.Table],
        [EventType.TokenRevoked] = [TokenService.Table],
        [EventType.SettingChanged] = [SettingRows.Table, SettingRows.EarlierSecurity],
        [EventType.AccountHandedOver] = [AccountRows.Grants],
        [EventType.LightRulesAdded] = [RuleRows.Table],
        [EventType.LightsDrawn] = [LightRows.Table],
        [EventType.LightOverridden] = [LightRows.OverrideTable],
        [EventType.OrderIssued] = [OrderRows.Table, OrderRows.StepTable],
        [EventType.OrderMoved] = [OrderRows.StepTable],
        [EventType.RemarkAdded] = [RemarkRows.Table],
        [EventType.TargetsDivided] = [AllocationRows.Table],
        [EventType.DigestContactSet] = [MailRows.Table],
        [EventType.DigestsMade] = [DigestRows.Messages],
        [EventType.DigestsSent] = [DigestRows.Attempts],
        [EventType.DigestsRetried] = [DigestRows.Attempts],
        [EventType.RoundOpened] = [RoundRows.Rounds, DutyRows.Duties, DutyRows.Items],
        [EventType.RoundExtended] = [RoundRows.Extensions],
        [EventType.RoundClosed] = [RoundRows.Closings],
        [EventType.ReportDrafted] = [ReportingRows.Steps, ReportingRows.Contents, ReportingRows.Entries],
        [EventType.ReportAttached] = [ReportingRows.Steps, ReportingRows.Files, ReportingRows.Evidence],
        [EventType.ReportDetached] = [ReportingRows.Steps, ReportingRows.Detached],
        [EventType.ReportSubmitted] = [ReportingRows.Steps, ReportingRows.Contents, ReportingRows.Entries],
        [EventType.ReportReturned] = [ReportingRows.Steps],
        [EventType.ReportAdmitted] = [ReportingRows.Steps],
        [EventType.ReportAccepted] = [ReportingRows.Steps, ReportRows.Table, ReportingRows.PartValues],
        [EventType.ReportCorrected] = [ReportingRows.Steps, ReportingRows.Contents, ReportingRows.Entries],
        [EventType.ReportSettingChanged] = [SettingRows.EarlierReports],
        [EventType.IndicatorsImported] = [IndicatorRows.Table],
        [EventType.IndicatorChanged] = [IndicatorRows.Table],
        [EventType.IndicatorsLinked] = [IndicatorLinkRows.Table],
        [EventType.ImplementationHandedIn] = [ImplementationRows.Table],
        [EventType.ImplementationWithdrawn] = [ImplementationRows.Table],
        [EventType.ImplementationReturned] = [ImplementationRows.Table],
        [EventType.ImplementationAccepted] = [ImplementationRows.Table, MilestoneRows.Table],
        [EventType.PlanAligned] = [AlignmentRows.Table],
        [EventType.CarriedOver] = [CarryRows.Table],
        [EventType.TasksChanged] = [TaskEntryRows.Table],
        [EventType.MilestonesSet] = [MilestoneRows.Table],
        [EventType.MilestoneChanged] = [MilestoneRows.Table],
        [EventType.PaperDrafted] = [PaperRows.Table, PaperRows.Versions],
        [EventType.PaperEdited] = [PaperRows.Versions],
        [EventType.PaperIssued] = [PaperRows.Issues],
        [EventType.AppraisalRulesAdded] = [RuleRows.Table],
        [EventType.ReleaseProposed] = [ReleaseRows.Table, ReleaseRows.Papers, ReleaseRows.Steps],
        [EventType.ReleaseApproved] = [ReleaseRows.Steps, ReleaseRows.Documents],
        [EventType.ReleaseRefused] = [ReleaseRows.Steps],
        [EventType.ReleaseWithdrawn] = [ReleaseRows.Steps],
        [EventType.MeetingPlanned] = [MeetingRows.Table, MeetingRows.Steps, MeetingRows.Agenda],
        [EventType.MeetingMoved] = [MeetingRows.Steps],
        [EventType.MeetingAgendaSet] = [MeetingRows.Steps, MeetingRows.Agenda],
        [EventType.MeetingHeld] = [MeetingRows.Steps, MeetingRows.Attendance],
        [EventType.MeetingDecided] = [MeetingRows.Steps, MeetingRows.Decisions],
        [EventType.MeetingClosed] = [MeetingRows.Steps],
        [EventType.MeetingCancelled] = [MeetingRows.Steps],
        [EventType.ProjectAdded] = [ProjectRows.Table, ProjectRows.Versions, ProjectRows.Funds],
        [EventType.ProjectChanged] = [ProjectRows.Versions, ProjectRows.Funds],
        [EventType.ProjectsImported] = [ProjectRows.Table, ProjectRows.Versions, ProjectRows.Funds],
        [EventType.ProjectProgressed] = [ProjectRows.Progress],
        [EventType.ProjectMoneyEntered] = [ProjectRows.Money],
        [EventType.FundSourceAdded] = [FundSources.Table],
        [EventType.FeedbackReceived] = [FeedbackRows.Table],
        [EventType.FeedbackAnswered] = [FeedbackRows.Decisions],
        [EventType.FeedbackSetAside] = [FeedbackRows.Decisions],
        [EventType.SatisfactionVoted] = [FeedbackRows.Votes],
    };

    public static bool Has(string what) => s_tables.ContainsKey(what);

    /// <summary>Whether an event may store rows of the table.</summary>
    public static bool Has(string what, EventTable table) => s_tables.TryGetValue(what, out var tables) && tables.Contains(table);

    /// <summary>The checksums of what the listed ones among some events of a region have stored, by the number of the event: one query a table.</summary>
    public static async Task<IReadOnlyDictionary<long, string>> DigestsAsync(Session session, IReadOnlyList<EventRow> events)
    {
        var listed = events.Where(row => Has(row.What)).ToList();
        if (listed.Count == 0) return new Dictionary<long, string>();
        using var hash = new FieldHash();
        var digests = listed.ToDictionary(row => row.Seq, _ => new RowDigest());
        var range = new { region = listed[0].RegionId, first = listed[0].Seq, last = listed[^1].Seq };
        foreach (var table in listed.Select(row => row.What).Distinct().SelectMany(what => s_tables[what]).Distinct())
        {
            await foreach (var row in session.RowsAsync(table.Select, range))
                if (digests.TryGetValue((long)row[0]!, out var digest)) digest.Add(hash, table, row.AsSpan(1));
        }

        return digests.ToDictionary(pair => pair.Key, pair => pair.Value.Finish(hash));
    }
}
