using Jundeng.Plans;

namespace Jundeng.Ledger;

/// <summary>One reason why a request is refused.</summary>
/// <param name="Code">Stable code, such as <c>unknown-target</c>.</param>
/// <param name="Message">What is wrong and what to do.</param>
/// <param name="Where">The place in what was handed in; null where it is about the whole.</param>
public sealed record Refusal(string Code, LocalText Message, LocalText? Where = null);
