namespace Jundeng.Web.Api.Plans;

/// <summary>What is as it was read.</summary>
/// <param name="Kind">Whether a task or a target is meant.</param>
/// <param name="Id">Its id.</param>
public sealed record RestoreReadingRequest(ReadingKind Kind, string Id);
