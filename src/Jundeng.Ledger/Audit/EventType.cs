namespace Jundeng.Ledger.Audit;

/// <summary>What an event can say; docs/events.md lists the fields of each.</summary>
public static class EventType
{
    /// <summary>A plan was put in force; about is the plan's id.</summary>
    public const string PlanAdded = "plan.added";

    /// <summary>A step of the review of a plan; about is the plan's id.</summary>
    public const string PlanReviewed = "plan.reviewed";

    /// <summary>A further revision of a plan was put in force; about is the plan's id.</summary>
    public const string PlanRevised = "plan.revised";

    /// <summary>Values were imported; about is the plan's id.</summary>
    public const string ReportImported = "report.imported";

    /// <summary>Regions were taken from a list; about is the register, <c>regions</c>.</summary>
    public const string RegionsImported = "regions.imported";

    /// <summary>A region took another name, code, level or parent; about is the code it had.</summary>
    public const string RegionChanged = "region.changed";

    /// <summary>Regions became part of another; about is its code.</summary>
    public const string RegionsMerged = "regions.merged";

    /// <summary>A region gave shares of itself to others; about is its code.</summary>
    public const string RegionSplit = "region.split";

    /// <summary>Organisations of a region were taken from a list; about is the region's code.</summary>
    public const string OrganisationsImported = "organisations.imported";

    /// <summary>An organisation took other names or another kind; about is its id.</summary>
    public const string OrganisationChanged = "organisation.changed";

    /// <summary>Organisations were dissolved in favour of an heir; about is the heir's id.</summary>
    public const string OrganisationsMerged = "organisations.merged";

    /// <summary>A person said whom names in a plan mean; about is the plan's id.</summary>
    public const string UnitsMatched = "plan.units-matched";

    /// <summary>Days were taken into the calendar; about is <c>calendar</c>.</summary>
    public const string CalendarImported = "calendar.imported";

    /// <summary>A person said who reports on a task or target instead of its lead unit; about is the plan's id.</summary>
    public const string DutyOwnerSet = "duty.owner-set";

    /// <summary>Targets were divided between units, regions or years; about is the plan's id.</summary>
    public const string TargetsDivided = "targets.divided";

    /// <summary>A round was opened; about is its id.</summary>
    public const string RoundOpened = "round.opened";

    /// <summary>A unit, or all, got more time; about is the id of the round.</summary>
    public const string RoundExtended = "round.extended";

    /// <summary>A person closed a round; about is its id.</summary>
    public const string RoundClosed = "round.closed";

    /// <summary>A unit wrote on a report; about is its id.</summary>
    public const string ReportDrafted = "report.drafted";

    /// <summary>A file was attached to a report; about is its id.</summary>
    public const string ReportAttached = "report.attached";

    /// <summary>A file was taken off a report; about is the report's id.</summary>
    public const string ReportDetached = "report.detached";

    /// <summary>A report was handed in; about is its id.</summary>
    public const string ReportSubmitted = "report.submitted";

    /// <summary>A report was sent back; about is its id.</summary>
    public const string ReportReturned = "report.returned";

    /// <summary>A report that came after closing was let in; about is its id.</summary>
    public const string ReportAdmitted = "report.admitted";

    /// <summary>A report was accepted, and its values hold; about is its id.</summary>
    public const string ReportAccepted = "report.accepted";

    /// <summary>Other words or values were handed in for an accepted report; about is its id.</summary>
    public const string ReportCorrected = "report.corrected";

    /// <summary>A setting of reports was changed; about is <c>report-settings</c>.</summary>
    public const string ReportSettingChanged = "report-settings.changed";

    /// <summary>Indicators were taken from a list; about is the register, <c>indicators</c>.</summary>
    public const string IndicatorsImported = "indicators.imported";

    /// <summary>An indicator was defined otherwise; about is its code.</summary>
    public const string IndicatorChanged = "indicator.changed";

    /// <summary>Targets of a plan were linked with indicators; about is the plan's id.</summary>
    public const string IndicatorsLinked = "plan.indicators-linked";

    /// <summary>The ledger says something else of tasks; about is the plan's id.</summary>
    public const string TasksChanged = "tasks.changed";

    /// <summary>Milestones of tasks were set; about is the plan's id.</summary>
    public const string MilestonesSet = "milestones.set";

    /// <summary>A milestone was reached, changed or dropped; about is the plan's id.</summary>
    public const string MilestoneChanged = "milestone.changed";

    /// <summary>The lead unit of a task handed in its implementation plan; about is the plan's id.</summary>
    public const string ImplementationHandedIn = "implementation.handed-in";

    /// <summary>The lead unit took its implementation plan back; about is the plan's id.</summary>
    public const string ImplementationWithdrawn = "implementation.withdrawn";

    /// <summary>An implementation plan was returned; about is the plan's id.</summary>
    public const string ImplementationReturned = "implementation.returned";

    /// <summary>An implementation plan was accepted, and its milestones set; about is the plan's id.</summary>
    public const string ImplementationAccepted = "implementation.accepted";

    /// <summary>A person said where items of a plan come from; about is its id.</summary>
    public const string PlanAligned = "plan.aligned";

    /// <summary>Something unfinished goes on in a later plan, or is dropped; about is the id of the plan that left it.</summary>
    public const string CarriedOver = "plan.carried-over";

    /// <summary>A map of regions was brought, or a further version of one; about is its id.</summary>
    public const string MapAdded = "map.added";

    /// <summary>A map of regions is shown no more; about is its id.</summary>
    public const string MapRemoved = "map.removed";

    /// <summary>A version of a scheme was added; about is its name, such as <c>example@1</c>.</summary>
    public const string SchemeAdded = "scheme.added";

    /// <summary>Observations were imported; about is <c>observations</c>.</summary>
    public const string ObservationsImported = "observations.imported";

    /// <summary>A sample survey was imported, and its estimates became observations; about is the survey's id.</summary>
    public const string SurveyImported = "survey.imported";

    /// <summary>Observations were frozen; about is the cut's id.</summary>
    public const string CutMade = "cut.made";

    /// <summary>A scheme was applied to a cut; about is the run's id.</summary>
    public const string RunMade = "run.made";

    /// <summary>An account was added; about is its name.</summary>
    public const string AccountAdded = "account.added";

    /// <summary>What a person is called or where their mail goes was changed; about is the account's name.</summary>
    public const string AccountChanged = "account.changed";

    /// <summary>An account got a role; about is its name.</summary>
    public const string AccountGranted = "account.granted";

    /// <summary>A role was taken from an account; about is its name.</summary>
    public const string AccountRevoked = "account.revoked";

    /// <summary>An account was disabled; about is its name.</summary>
    public const string AccountDisabled = "account.disabled";

    /// <summary>An account was enabled again; about is its name.</summary>
    public const string AccountEnabled = "account.enabled";

    /// <summary>A deputy was named for an account, or the days were changed; about is the account's name.</summary>
    public const string AccountStandIn = "account.stand-in";

    /// <summary>The roles of a reporter passed to a successor; about is the name of the one before.</summary>
    public const string AccountHandedOver = "account.handed-over";

    /// <summary>A version of rules of lights was added; about is its name, such as <c>default@1</c>.</summary>
    public const string LightRulesAdded = "light-rules.added";

    /// <summary>The lights of a plan were drawn; about is the plan's id.</summary>
    public const string LightsDrawn = "lights.drawn";

    /// <summary>A person set the light of a task, or lifted what was set; about is the plan's id.</summary>
    public const string LightOverridden = "light.overridden";

    /// <summary>An order was issued; about is its id.</summary>
    public const string OrderIssued = "order.issued";

    /// <summary>A step was taken with an order; about is its id.</summary>
    public const string OrderMoved = "order.moved";

    /// <summary>A leader wrote a remark; about is the thing on which it is.</summary>
    public const string RemarkAdded = "remark.added";

    /// <summary>A password was set; about is the account's name.</summary>
    public const string PasswordSet = "account.password-set";

    /// <summary>A second factor was taken in use; about is the account's name.</summary>
    public const string SecondFactorSet = "account.second-factor-set";

    /// <summary>A second factor was taken off; about is the account's name.</summary>
    public const string SecondFactorRemoved = "account.second-factor-removed";

    /// <summary>A suspended name may sign in again; about is the account's name.</summary>
    public const string AccountUnlocked = "account.unlocked";

    /// <summary>A token was made; about is the account's name.</summary>
    public const string TokenMade = "token.made";

    /// <summary>A token was ended; about is the account's name.</summary>
    public const string TokenRevoked = "token.revoked";

    /// <summary>A rule of passwords or of signing in was set; about is its name.</summary>
    public const string SettingChanged = "setting.changed";

    /// <summary>Somebody said where mail for an account or an organisation goes; about is the account or organisation.</summary>
    public const string DigestContactSet = "digest.contact-set";

    /// <summary>Digests were put into the outbox; about is the outbox, <c>digests</c>.</summary>
    public const string DigestsMade = "digests.made";

    /// <summary>Sending of digests was tried; about is the outbox, <c>digests</c>.</summary>
    public const string DigestsSent = "digests.sent";

    /// <summary>Mail that was given up waits again; about is the outbox, <c>digests</c>.</summary>
    public const string DigestsRetried = "digests.retried";

    /// <summary>A bulletin or consolidated report was drafted; about is its id.</summary>
    public const string PaperDrafted = "paper.drafted";

    /// <summary>A further version of its text was kept; about is its id.</summary>
    public const string PaperEdited = "paper.edited";

    /// <summary>It was issued under a number; about is its id.</summary>
    public const string PaperIssued = "paper.issued";

    /// <summary>A version of rules of appraisal was kept; about is its name, such as <c>units@1</c>.</summary>
    public const string AppraisalRulesAdded = "appraisal-rules.added";

    /// <summary>Somebody proposed to make something public; about is the id of the release.</summary>
    public const string ReleaseProposed = "release.proposed";

    /// <summary>A release became public, and what it shows was frozen; about is its id.</summary>
    public const string ReleaseApproved = "release.approved";

    /// <summary>A proposed release was refused; about is its id.</summary>
    public const string ReleaseRefused = "release.refused";

    /// <summary>A release was withdrawn from the public; about is its id.</summary>
    public const string ReleaseWithdrawn = "release.withdrawn";

    /// <summary>A project was added; about is its id.</summary>
    public const string ProjectAdded = "project.added";

    /// <summary>Something else was said of a project, or it was given up; about is its id.</summary>
    public const string ProjectChanged = "project.changed";

    /// <summary>Projects were added and changed from a table; about is the plan's id.</summary>
    public const string ProjectsImported = "projects.imported";

    /// <summary>Somebody said how far a project has come; about is its id.</summary>
    public const string ProjectProgressed = "project.progressed";

    /// <summary>Money came in for a project or was paid for it, or such an entry was corrected; about is its id.</summary>
    public const string ProjectMoneyEntered = "project.money-entered";

    /// <summary>A region knows a further source of money; about is its code.</summary>
    public const string FundSourceAdded = "fund-source.added";

    /// <summary>A coordination meeting was planned; about is its id.</summary>
    public const string MeetingPlanned = "meeting.planned";

    /// <summary>It is to be held on another day or otherwise; about is its id.</summary>
    public const string MeetingMoved = "meeting.moved";

    /// <summary>Its agenda was changed; about is its id.</summary>
    public const string MeetingAgendaSet = "meeting.agenda-set";

    /// <summary>It was held; about is its id.</summary>
    public const string MeetingHeld = "meeting.held";

    /// <summary>It has decided something; about is its id.</summary>
    public const string MeetingDecided = "meeting.decided";

    /// <summary>Nothing more is recorded of it; about is its id.</summary>
    public const string MeetingClosed = "meeting.closed";

    /// <summary>It is not held; about is its id.</summary>
    public const string MeetingCancelled = "meeting.cancelled";
    /// <summary>Somebody of the public said something about a release; about is the id of the message.</summary>
    public const string FeedbackReceived = "feedback.received";

    /// <summary>A message of the public was answered; about is its id.</summary>
    public const string FeedbackAnswered = "feedback.answered";

    /// <summary>A message of the public was set aside; about is its id.</summary>
    public const string FeedbackSetAside = "feedback.set-aside";

    /// <summary>Somebody of the public said how content they are; about is the id of the release.</summary>
    public const string SatisfactionVoted = "satisfaction.voted";
}
