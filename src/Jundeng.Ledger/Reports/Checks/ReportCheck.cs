using Jundeng.Plans;

namespace Jundeng.Ledger.Reports.Checks;

/// <summary>A check: its code, its level unless a setting says otherwise, what it is called, and what it finds: a value (null = the report as a whole) and what to say of it.</summary>
internal sealed record ReportCheck(string Code, CheckLevel Level, LocalText Title, Func<CheckContext, IEnumerable<(CheckItem? Item, LocalText Message)>> Find);
