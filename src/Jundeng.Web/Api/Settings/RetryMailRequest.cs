namespace Jundeng.Web.Api.Settings;

/// <summary>Mails that are to be tried again.</summary>
/// <param name="Numbers">Their numbers; null = all.</param>
public sealed record RetryMailRequest(IReadOnlyList<int>? Numbers = null);
