namespace Jundeng.Web.Api.Plans;

/// <summary>The answer to a finding; <c>why</c> says the reason.</summary>
/// <param name="Finding">Its place among all findings of the reading.</param>
/// <param name="Mended">Whether it was mended; else it is as it is meant.</param>
public sealed record AnswerFindingRequest(int Finding, bool Mended);
