namespace Jundeng.Web.Api.Plans;

/// <summary>What is read otherwise.</summary>
/// <param name="Kind">Whether a task or a target is meant.</param>
/// <param name="Id">Its id.</param>
/// <param name="Fields">Its fields with what they should say; null takes it out of the reading.</param>
public sealed record EditReadingRequest(ReadingKind Kind, string Id, IReadOnlyDictionary<string, string?>? Fields = null);
