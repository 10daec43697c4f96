using Jundeng.Plans;

namespace Jundeng.Ledger.Supervision.Rules;

/// <summary>What messages say of one kind of rules.</summary>
/// <param name="Name">What they are.</param>
/// <param name="Command">The command that adds them.</param>
/// <param name="NotAMapping">What a document without a mapping should begin with.</param>
internal sealed record RuleWords(LocalText Name, string Command, LocalText NotAMapping);
