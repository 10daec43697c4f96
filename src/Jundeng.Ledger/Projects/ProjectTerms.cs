using Jundeng.Plans;

namespace Jundeng.Ledger.Projects;

/// <summary>What people call the ways of money.</summary>
public static class ProjectTerms
{
    private static readonly string[] s_codes = ["arrival", "payment"];

    /// <summary>到位 or 支付.</summary>
    public static LocalText Of(MoneyKind kind) => ProjectMessages.Of(kind);

    internal static string Code(MoneyKind kind) => s_codes[(int)kind];

    internal static MoneyKind Kind(string code) => (MoneyKind)Array.IndexOf(s_codes, code);
}
