namespace Jundeng.Web.Api;

/// <summary>A refusal, as RFC 9457 has it, with every reason.</summary>
/// <param name="Type">Names the first code.</param>
/// <param name="Title">The status in words.</param>
/// <param name="Status">The status.</param>
/// <param name="Detail">What is wrong first and what to do, in the language asked for.</param>
/// <param name="Code">The first code, which does not change.</param>
/// <param name="Errors">Every reason.</param>
public sealed record ProblemResponse(string Type, string Title, int Status, string Detail, string Code, IReadOnlyList<ProblemError> Errors);
