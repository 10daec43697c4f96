namespace Jundeng.Ledger.Audit;

/// <summary>What an event can say; docs/events.md lists the fields of each.</summary>
public static class EventType
{
    /// <summary>A plan was put in force; about is the plan's id.</summary>
    public const string PlanAdded = "plan.added";

    /// <summary>Values were imported; about is the plan's id.</summary>
    public const string ReportImported = "report.imported";
}
