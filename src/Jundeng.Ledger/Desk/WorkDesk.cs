namespace Jundeng.Ledger.Desk;

/// <summary>What a person sees first.</summary>
/// <param name="Today">The day.</param>
/// <param name="Items">What they must see to, the most urgent first.</param>
/// <param name="Tasks">The tasks of their organisations, the worst light first.</param>
/// <param name="Plans">The plans of their regions that run today.</param>
/// <param name="MorePlans">How many there are beside those.</param>
/// <param name="Changes">What happened lately in the regions of those plans, the newest day first.</param>
public sealed record WorkDesk(DateOnly Today, IReadOnlyList<DeskItem> Items, IReadOnlyList<DeskTask> Tasks, IReadOnlyList<DeskPlan> Plans, int MorePlans, IReadOnlyList<DeskChange> Changes);
