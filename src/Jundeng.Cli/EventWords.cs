using Jundeng.Cli.Resources;
using Jundeng.Ledger.Audit;

namespace Jundeng.Cli;

/// <summary>What happened, in words.</summary>
internal static class EventWords
{
    public static string Of(string what) => what switch
    {
        EventType.PlanAdded => Strings.EventPlanAdded,
        EventType.PlanReviewed => Strings.EventPlanReviewed,
        EventType.PlanRevised => Strings.EventPlanRevised,
        EventType.UnitsMatched => Strings.EventUnitsMatched,
        EventType.ReportImported => Strings.EventReportImported,
        EventType.RegionsImported => Strings.EventRegionsImported,
        EventType.RegionChanged => Strings.EventRegionChanged,
        EventType.RegionsMerged => Strings.EventRegionsMerged,
        EventType.RegionSplit => Strings.EventRegionSplit,
        EventType.OrganisationsImported => Strings.EventOrganisationsImported,
        EventType.OrganisationChanged => Strings.EventOrganisationChanged,
        EventType.OrganisationsMerged => Strings.EventOrganisationsMerged,
        EventType.CalendarImported => Strings.EventCalendarImported,
        EventType.DutyOwnerSet => Strings.EventDutyOwnerSet,
        EventType.TargetsDivided => Strings.EventTargetsDivided,
        EventType.RoundOpened => Strings.EventRoundOpened,
        EventType.RoundExtended => Strings.EventRoundExtended,
        EventType.RoundClosed => Strings.EventRoundClosed,
        EventType.ReportDrafted => Strings.EventReportDrafted,
        EventType.ReportAttached => Strings.EventReportAttached,
        EventType.ReportSubmitted => Strings.EventReportSubmitted,
        EventType.ReportReturned => Strings.EventReportReturned,
        EventType.ReportAdmitted => Strings.EventReportAdmitted,
        EventType.ReportAccepted => Strings.EventReportAccepted,
        EventType.ReportCorrected => Strings.EventReportCorrected,
        EventType.ReportSettingChanged => Strings.EventReportSettingChanged,
        EventType.IndicatorsImported => Strings.EventIndicatorsImported,
        EventType.IndicatorChanged => Strings.EventIndicatorChanged,
        EventType.IndicatorsLinked => Strings.EventIndicatorsLinked,
        EventType.SchemeAdded => Strings.EventSchemeAdded,
        EventType.CutMade => Strings.EventCutMade,
        EventType.RunMade => Strings.EventRunMade,
        EventType.AccountAdded => Strings.EventAccountAdded,
        EventType.AccountGranted => Strings.EventAccountGranted,
        EventType.AccountRevoked => Strings.EventAccountRevoked,
        EventType.AccountDisabled => Strings.EventAccountDisabled,
        EventType.AccountEnabled => Strings.EventAccountEnabled,
        EventType.AccountStandIn => Strings.EventAccountStandIn,
        EventType.AccountHandedOver => Strings.EventAccountHandedOver,
        EventType.PasswordSet => Strings.EventPasswordSet,
        EventType.SecondFactorSet => Strings.EventSecondFactorSet,
        EventType.SecondFactorRemoved => Strings.EventSecondFactorRemoved,
        EventType.AccountUnlocked => Strings.EventAccountUnlocked,
        EventType.TokenMade => Strings.EventTokenMade,
        EventType.TokenRevoked => Strings.EventTokenRevoked,
        EventType.SettingChanged => Strings.EventSettingChanged,
        EventType.LightRulesAdded => Strings.EventLightRulesAdded,
        EventType.LightsDrawn => Strings.EventLightsDrawn,
        EventType.LightOverridden => Strings.EventLightOverridden,
        EventType.OrderIssued => Strings.EventOrderIssued,
        EventType.OrderMoved => Strings.EventOrderMoved,
        EventType.RemarkAdded => Strings.EventRemarkAdded,
        EventType.DigestContactSet => Strings.EventDigestContactSet,
        EventType.DigestsMade => Strings.EventDigestsMade,
        EventType.DigestsSent => Strings.EventDigestsSent,
        // A database of a later version may hold what this one has no word for.
        _ => what,
    };
}
