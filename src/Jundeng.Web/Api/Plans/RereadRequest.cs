namespace Jundeng.Web.Api.Plans;

/// <summary>What was read again is put in force.</summary>
/// <param name="LeaveOut">Whether corrections and answers that no longer fit may be left out; else they are a reason to refuse.</param>
/// <param name="Effective">The day from which it holds, from that of the revision before to today; null = today.</param>
public sealed record RereadRequest(bool LeaveOut = false, DateOnly? Effective = null);
