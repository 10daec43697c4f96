namespace Jundeng.Web.Api.Releases;

/// <summary>An answer to somebody of the public.</summary>
/// <param name="Answer">The words.</param>
/// <param name="IsPublic">Whether message and answer are shown to everybody.</param>
public sealed record AnswerFeedbackRequest(string Answer, bool IsPublic = false);
