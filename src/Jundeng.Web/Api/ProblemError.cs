namespace Jundeng.Web.Api;

/// <summary>One reason of a refusal.</summary>
/// <param name="Code">Its code, which does not change.</param>
/// <param name="Message">What is wrong and what to do, in the language asked for.</param>
/// <param name="Where">The place in what was sent; null where it is about the whole.</param>
public sealed record ProblemError(string Code, string Message, string? Where);
