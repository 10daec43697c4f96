using Jundeng.Ledger.Reports.Checks;
using Jundeng.Plans;

namespace Jundeng.Ledger.Reports.Settings;

/// <summary>The settings of reports as they hold: what was set, else what is usual.</summary>
public sealed class ReportSettings
{
    private readonly Dictionary<string, string> _set;

    internal ReportSettings(IEnumerable<KeyValuePair<string, string>> set) => _set = new Dictionary<string, string>(set, StringComparer.Ordinal);

    /// <summary>Every setting with its value.</summary>
    public IReadOnlyList<ReportSettingValue> All => [.. ReportSetting.All.Select(setting => new ReportSettingValue(setting.Name, this[setting.Name], _set.ContainsKey(setting.Name), setting.Words))];

    /// <summary>The share by which a value may differ from the last one: 0.5 = by half.</summary>
    public double Jump => ReportSetting.Number(this["jump"]);

    /// <summary>The share of a unit's values on their targets from which they are asked about.</summary>
    public double HeapingShare => ReportSetting.Number(this["heaping-share"]);

    /// <summary>From how many values of a unit on that share is looked at.</summary>
    public double HeapingValues => ReportSetting.Number(this["heaping-values"]);

    /// <summary>The largest file that can be attached, in megabytes.</summary>
    public double EvidenceMegabytes => ReportSetting.Number(this["evidence-megabytes"]);

    /// <summary>How many files a report may have.</summary>
    public double EvidenceFiles => ReportSetting.Number(this["evidence-files"]);

    internal string this[string name] => _set.TryGetValue(name, out var value) ? value : ReportSetting.All.First(setting => setting.Name == name).Usual;

    internal CheckLevel LevelOf(ReportCheck check) => ReportSetting.Level(this[ReportSetting.OfCheck(check.Code)])!.Value;

    // Gross rates count people of every age against those of one.
    internal bool MayExceed(PlanTarget target) => this["shares-above-100"].Split(ReportSetting.Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Any(word => target.Indicator.Contains(word, StringComparison.Ordinal));
}
