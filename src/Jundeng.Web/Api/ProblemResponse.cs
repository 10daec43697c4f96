using Jundeng.Plans;

namespace Jundeng.Web.Api;

/// <summary>A refusal, as RFC 9457 has it, with a stable code and a sentence in both languages.</summary>
/// <param name="Type">Address of the description of the status.</param>
/// <param name="Title">The status in words.</param>
/// <param name="Status">The status.</param>
/// <param name="Detail">What is wrong and what to do, in English.</param>
/// <param name="Code">Stable code.</param>
/// <param name="Message">What is wrong and what to do.</param>
public sealed record ProblemResponse(string Type, string Title, int Status, string Detail, string Code, LocalText Message);
