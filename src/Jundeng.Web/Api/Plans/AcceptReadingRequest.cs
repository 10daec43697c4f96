namespace Jundeng.Web.Api.Plans;

/// <summary>What is read rightly.</summary>
/// <param name="Tasks">Ids of tasks.</param>
/// <param name="Targets">Ids of targets.</param>
public sealed record AcceptReadingRequest(IReadOnlyList<string>? Tasks = null, IReadOnlyList<string>? Targets = null);
