namespace Jundeng.Plans.Documents;

/// <summary>Why a document cannot be read.</summary>
/// <param name="Code">Stable code, such as <c>binary</c>.</param>
/// <param name="Message">What is wrong and what to do.</param>
public sealed record DocumentRefusal(string Code, LocalText Message);
