using System.Text;
using Jundeng.Ledger.Accounts;
using Jundeng.Ledger.Audit;
using Jundeng.Ledger.Supervision.Rules;

namespace Jundeng.Ledger.Supervision.Lights;

/// <summary>How rule sets of lights are read and called, and the one that comes with the program.</summary>
internal static class LightRulesKind
{
    public const string DefaultFile = "default.yaml";

    public static readonly RuleKind<LightRules> Kind = new(
        "lights", EventType.LightRulesAdded, AccessAction.LightRuleChange, new RuleWords(new("亮灯规则", "rules of lights"), "jundeng light rules add", LightMessages.NotRules), LightRulesReader.Read);

    /// <summary>The document of the rules that come with the program.</summary>
    public static byte[] Default { get; } = Load();

    private static byte[] Load()
    {
        using var stream = typeof(LightRulesKind).Assembly.GetManifestResourceStream("LightRules/" + DefaultFile)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        // The same bytes, and so the same checksum, whatever line ends a checkout has.
        return Encoding.UTF8.GetBytes(reader.ReadToEnd().ReplaceLineEndings("\n"));
    }
}
