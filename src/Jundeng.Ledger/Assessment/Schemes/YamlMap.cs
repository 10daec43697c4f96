using Jundeng.Plans;
using YamlDotNet.RepresentationModel;

namespace Jundeng.Ledger.Assessment.Schemes;

/// <summary>
/// A mapping of a document, read key by key. What was asked for is what is known: <see cref="RefuseTheRest"/> notes every other key, with
/// the one that was probably meant.
/// </summary>
internal sealed class YamlMap(YamlMappingNode node, SchemeFaults faults, YamlMap? defaults = null)
{
    private readonly Dictionary<string, YamlNode> _values = Scalars(node);
    private readonly List<string> _asked = [];

    public YamlMappingNode Node => node;

    public SchemeFaults Faults => faults;

    /// <summary>The value of a key, here or else in the defaults; null where there is none.</summary>
    public YamlNode? Find(string key)
    {
        if (!_asked.Contains(key)) _asked.Add(key);
        return _values.TryGetValue(key, out var value) ? value : defaults?.Find(key);
    }

    /// <summary>Whether the key stands here, the defaults not looked at.</summary>
    public bool Has(string key)
    {
        if (!_asked.Contains(key)) _asked.Add(key);
        return _values.ContainsKey(key);
    }

    public string? Text(string key) => Find(key) is { } value ? YamlValues.Text(value, key, faults) : null;

    public string Needed(string key)
    {
        if (Find(key) is { } value) return YamlValues.Text(value, key, faults) ?? "";
        faults.Add(node, "key-missing", SchemeMessages.Missing(key));
        return "";
    }

    public LocalText? Words(string key) => Find(key) switch
    {
        null => null,
        YamlMappingNode both => new YamlMap(both, faults).BothLanguages(),
        var value => YamlValues.Text(value, key, faults) is { } text ? new LocalText(text, text) : null,
    };

    public double? Number(string key) => Find(key) is { } value ? YamlValues.Number(value, key, faults) : null;

    /// <summary>A number that a test accepts; what is wrong is told with what it should be.</summary>
    public double? Number(string key, Func<double, bool> fits, LocalText should)
    {
        if (Number(key) is not { } number) return null;
        if (fits(number)) return number;
        faults.Add(Find(key)!, "out-of-range", SchemeMessages.OutOfRange(key, number, should));
        return null;
    }

    public int? Whole(string key, int least, int most) =>
        (int?)Number(key, number => number >= least && number <= most && number == Math.Floor(number), SchemeMessages.WholeNumber(least, most));

    public bool? YesNo(string key)
    {
        if (Text(key) is not { } text) return null;
        if (bool.TryParse(text, out var yes)) return yes;
        faults.Add(Find(key)!, "unknown-word", SchemeMessages.UnknownWord(key, text, ["true", "false"]));
        return null;
    }

    /// <summary>One of some words; null where the key is missing or its word none of them.</summary>
    public T? Word<T>(string key, IReadOnlyDictionary<string, T> words)
        where T : struct => Text(key) is { } text ? YamlValues.Word(Find(key)!, key, text, words, faults) : null;

    public IReadOnlyList<YamlNode> List(string key) => Find(key) switch
    {
        null => [],
        YamlSequenceNode list => [.. list.Children],
        var single => [single],
    };

    public IReadOnlyList<string> Texts(string key) => [.. List(key).Select(item => YamlValues.Text(item, key, faults)).OfType<string>()];

    public IReadOnlyList<double>? Numbers(string key, int count)
    {
        if (Find(key) is not { } value) return null;
        var numbers = List(key).Select(item => YamlValues.Number(item, key, faults)).ToList();
        if (numbers.Any(number => number is null)) return null;
        if (numbers.Count == count) return [.. numbers.Select(number => number!.Value)];
        faults.Add(value, "wrong-count", SchemeMessages.WrongCount(key, count, numbers.Count));
        return null;
    }

    /// <summary>Notes every key that nothing asked for.</summary>
    public void RefuseTheRest()
    {
        foreach (var (key, _) in node.Children)
        {
            var name = YamlValues.Shown(key);
            if (!_asked.Contains(name)) faults.Add(key, "unknown-key", SchemeMessages.UnknownKey(name, Nearest.Of(name, _asked), _asked));
        }
    }

    private LocalText? BothLanguages()
    {
        var (zh, en) = (Text("zh"), Text("en"));
        RefuseTheRest();
        return (zh ?? en) is { } one ? new LocalText(zh ?? one, en ?? one) : null;
    }

    private static Dictionary<string, YamlNode> Scalars(YamlMappingNode node)
    {
        var values = new Dictionary<string, YamlNode>(StringComparer.Ordinal);
        foreach (var (key, value) in node.Children)
            if (key is YamlScalarNode { Value: { } name }) values.TryAdd(name, value);
        return values;
    }
}
