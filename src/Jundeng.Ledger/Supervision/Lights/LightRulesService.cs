using Jundeng.Ledger.Storage;
using Jundeng.Ledger.Supervision.Rules;

namespace Jundeng.Ledger.Supervision.Lights;

/// <summary>The rules of lights in the ledger.</summary>
public sealed class LightRulesService(LedgerStore store) : RuleService<LightRules>(store, LightRulesKind.Kind)
{
    /// <summary>The document of the rules that come with the program; drawing takes them where a plan was given no others.</summary>
    public static ReadOnlyMemory<byte> DefaultDocument => LightRulesKind.Default;

    /// <summary>Reads a document without keeping it.</summary>
    /// <param name="document">Its bytes, in UTF-8, UTF-16 or GB18030.</param>
    /// <param name="fileName">What it is called in messages.</param>
    /// <exception cref="LedgerRefusedException">Everything that is wrong with it, with lines and columns.</exception>
    public static LightRules Read(ReadOnlyMemory<byte> document, string fileName) => RuleRows.Read(LightRulesKind.Kind, document, fileName);
}
