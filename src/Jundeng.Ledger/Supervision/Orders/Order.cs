using Jundeng.Plans;

namespace Jundeng.Ledger.Supervision.Orders;

/// <summary>A written demand to catch up, and what was done with it.</summary>
/// <param name="Id">For people and addresses, such as <c>990101-d1</c>; given once.</param>
/// <param name="PlanId">The plan.</param>
/// <param name="TaskId">The task; null for a target outside every task.</param>
/// <param name="TargetId">The target; null for a task.</param>
/// <param name="Title">What the task is about.</param>
/// <param name="Demand">What is demanded.</param>
/// <param name="Light">The light from which it was issued, by its id in the rules; null where there was none.</param>
/// <param name="Organisation">Id of the organisation that it went to, or of its heir.</param>
/// <param name="OrganisationName">Its name.</param>
/// <param name="Steps">All steps, from the issue on.</param>
/// <param name="Today">The day by which it is overdue or not.</param>
public sealed record Order(
    string Id, string PlanId, string? TaskId, string? TargetId, string Title, LocalText Demand, string? Light, string Organisation, string OrganisationName,
    IReadOnlyList<OrderStep> Steps, DateOnly Today)
{
    /// <summary>Where it stands.</summary>
    public OrderState State => Steps[^1].State;

    /// <summary>The last day.</summary>
    public DateOnly Due => Steps[^1].Due;

    /// <summary>The last day as it was given at first.</summary>
    public DateOnly OriginalDue => Steps[0].Due;

    /// <summary>The day on which it was issued.</summary>
    public DateOnly Issued => Steps[0].On;

    /// <summary>How many extensions were granted.</summary>
    public int Extensions => Steps.Count(step => step.Action == OrderAction.GrantExtension);

    /// <summary>How many days it is overdue; 0 where nothing is owed or the day is not over.</summary>
    public int OverdueDays => OrderMachine.IsPending(State) ? Math.Max(0, Today.DayNumber - Due.DayNumber) : 0;

    /// <summary>Whether it is neither closed nor terminated.</summary>
    public bool IsOpen => !OrderMachine.IsOver(State);

    /// <summary>The order as it stood on a day; it must have been issued by then.</summary>
    public Order UpTo(DateOnly day) => this with { Steps = [.. Steps.TakeWhile(step => step.On <= day)], Today = day };

    /// <summary>Id of the task or target.</summary>
    public string Subject => TaskId ?? TargetId!;
}
