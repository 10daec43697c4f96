namespace Jundeng.Web.Api.Supervision;

/// <summary>What a leader writes.</summary>
/// <param name="About">The thing: id of a plan, of a task as plan/task, of an order, organisation or region.</param>
/// <param name="Text">The words.</param>
public sealed record RemarkRequest(string About, string Text);
