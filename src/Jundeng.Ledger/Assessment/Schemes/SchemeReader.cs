using Jundeng.Measures;
using Jundeng.Measures.Aggregation;
using Jundeng.Plans;
using YamlDotNet.RepresentationModel;

namespace Jundeng.Ledger.Assessment.Schemes;

/// <summary>Reads the outermost level of a document.</summary>
internal sealed class SchemeReader(YamlMappingNode root, SchemeFaults faults)
{
    private const double DefaultScale = 100;

    private readonly YamlMap _map = new(root, faults);

    public AssessmentScheme Read()
    {
        var id = _map.Needed("scheme");
        if (_map.Find("version") is null) faults.Add(root, "key-missing", SchemeMessages.Missing("version"));
        var version = _map.Whole("version", 1, int.MaxValue) ?? 1;
        var scale = _map.Number("scale", value => value > 0, SchemeMessages.PositiveNumber) ?? DefaultScale;
        var regions = Regions();
        var context = new SchemeContext(faults, scale, Distinct("groups"), Distinct("periods"));
        var scheme = new AssessmentScheme(id, version, [])
        {
            FileName = faults.FileName,
            Title = _map.Words("title") ?? new LocalText(id, id),
            Note = _map.Words("note"),
            Scale = scale,
            Missing = _map.Word("missing", SchemeWords.MissingRules) ?? MissingRule.Pair,
            Sample = _map.Word("sample", SchemeWords.Samples) ?? SampleScope.All,
            Rounding = Rounding(),
            Regions = regions,
            Periods = context.Periods,
            Groups = context.Groups,
            IgnoresUnused = _map.Word("unused", new Dictionary<string, bool> { ["refuse"] = false, ["ignore"] = true }) ?? false,
            Uncertainty = _map.Find("uncertainty") is { } doubt ? UncertaintyReader.Read(doubt, context) : null,
        };
        var defaults = _map.Find("defaults") is YamlMappingNode common ? new YamlMap(common, faults) : null;
        scheme = scheme with { Roots = Tree(context, defaults) };
        defaults?.RefuseTheRest();
        _map.RefuseTheRest();
        return scheme;
    }

    private IReadOnlyList<SchemeNode> Tree(SchemeContext context, YamlMap? defaults)
    {
        if (_map.List("tree") is { Count: > 0 } roots) return new TreeReader(context, defaults).Read(roots);
        faults.Add(_map.Find("tree") ?? root, "no-tree", SchemeMessages.NoTree);
        return [];
    }

    private Rounding? Rounding()
    {
        if (_map.Find("rounding") is not { } found) return null;
        if (found is not YamlMappingNode node)
        {
            faults.Add(found, "not-a-mapping", SchemeMessages.Missing("rounding: {mode, digits}"));
            return null;
        }

        var map = new YamlMap(node, faults);
        var mode = map.Word("mode", SchemeWords.RoundingModes) ?? RoundingMode.HalfAwayFromZero;
        var digits = map.Whole("digits", 0, 15) ?? 2;
        var parts = (int)(map.Number("parts", value => value is 1 or 2 or 5, SchemeMessages.Parts) ?? 1);
        map.RefuseTheRest();
        return new Rounding(mode, digits, parts);
    }

    private List<SchemeRegion> Regions()
    {
        var regions = new List<SchemeRegion>();
        foreach (var item in _map.List("regions"))
        {
            SchemeRegion region;
            if (item is YamlMappingNode node)
            {
                var map = new YamlMap(node, faults);
                region = new SchemeRegion(map.Needed("id"), map.Text("name"), map.Text("group"));
                map.RefuseTheRest();
            }
            else
            {
                region = new SchemeRegion(YamlValues.Text(item, "regions", faults) ?? "", null, null);
            }

            if (regions.Any(known => known.Id == region.Id)) faults.Add(item, "duplicate", SchemeMessages.DuplicateItem("regions", region.Id));
            regions.Add(region);
        }

        return regions;
    }

    private List<string> Distinct(string key)
    {
        var texts = new List<string>();
        foreach (var item in _map.List(key))
        {
            if (YamlValues.Text(item, key, faults) is not { } text) continue;
            if (texts.Contains(text)) faults.Add(item, "duplicate", SchemeMessages.DuplicateItem(key, text));
            texts.Add(text);
        }

        return texts;
    }
}
