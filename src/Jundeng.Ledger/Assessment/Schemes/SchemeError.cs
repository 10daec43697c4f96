using Jundeng.Plans;

namespace Jundeng.Ledger.Assessment.Schemes;

/// <summary>What is wrong with a scheme, and what to do.</summary>
/// <param name="Code">Stable code, such as <c>negative-weight</c>.</param>
/// <param name="Message">What is wrong and what to do.</param>
/// <param name="FileName">The document.</param>
/// <param name="Place">Where in it.</param>
public sealed record SchemeError(string Code, LocalText Message, string FileName, SourcePlace Place)
{
    /// <summary>The same as a refusal.</summary>
    public Refusal ToRefusal() => new(Code, Message, SchemeMessages.At(FileName, Place));
}
