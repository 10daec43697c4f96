using System.Globalization;

namespace Jundeng.Ledger.Settings;

/// <summary>What holds for every setting: what was set, else what is usual.</summary>
internal sealed class SettingValues(IReadOnlyDictionary<string, string> set)
{
    public string this[string name] => set.TryGetValue(name, out var value) ? value : AllSettings.Get(name).Usual;

    public int Whole(string name) => int.Parse(this[name], NumberStyles.None, CultureInfo.InvariantCulture);

    public double Number(string name) => double.Parse(this[name], NumberStyles.Float, CultureInfo.InvariantCulture);

    public IReadOnlyList<string> Words(string name) => Setting.WordsOf(this[name]);

    public SettingValue Of(Setting setting) => new(setting, this[setting.Name], set.ContainsKey(setting.Name));
}
