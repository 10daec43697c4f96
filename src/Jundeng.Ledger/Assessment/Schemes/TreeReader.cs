using Jundeng.Measures.Aggregation;
using Jundeng.Plans;
using YamlDotNet.RepresentationModel;

namespace Jundeng.Ledger.Assessment.Schemes;

/// <summary>Reads the nodes of a tree, each with those below it.</summary>
internal sealed class TreeReader(SchemeContext context, YamlMap? defaults)
{
    private readonly SchemeFaults _faults = context.Faults;
    private readonly Dictionary<string, SourcePlace> _ids = new(StringComparer.Ordinal);
    private readonly HashSet<YamlNode> _seen = new(ReferenceEqualityComparer.Instance);
    private readonly List<(YamlNode Node, string Id)> _path = [];

    public IReadOnlyList<SchemeNode> Read(IReadOnlyList<YamlNode> roots) => Children(roots, WeightRule.Given);

    private SchemeNode[] Children(IReadOnlyList<YamlNode> nodes, WeightRule weights) => [.. nodes.Select(node => Node(node, weights)).OfType<SchemeNode>()];

    private SchemeNode? Node(YamlNode item, WeightRule weightsAbove)
    {
        if (item is not YamlMappingNode node)
        {
            _faults.Add(item, "not-a-node", SchemeMessages.NodeNotAMapping);
            return null;
        }

        if (!_seen.Add(node))
        {
            var cycle = _path.Exists(above => ReferenceEquals(above.Node, node));
            _faults.Add(node, cycle ? "cycle" : "alias", cycle ? SchemeMessages.Cycle : SchemeMessages.Alias);
            return null;
        }

        var map = new YamlMap(node, _faults);
        var id = Id(map);
        var weight = Weight(map, weightsAbove);
        var read = new SchemeNode(id, map.Words("name") ?? new LocalText(id, id), weight, SchemeFaults.PlaceOf(node));
        _path.Add((node, id));
        read = map.Find("children") is not null ? Aggregate(map, read) : read with { Indicator = IndicatorReader.Read(new YamlMap(node, _faults, defaults), id, context) };
        _path.RemoveAt(_path.Count - 1);
        return read;
    }

    private string Id(YamlMap map)
    {
        var id = map.Needed("id");
        if (id.Length == 0 || _ids.TryAdd(id, SchemeFaults.PlaceOf(map.Node))) return id;
        var cycle = _path.Exists(above => above.Id == id);
        _faults.Add(map.Find("id")!, cycle ? "cycle" : "duplicate-id", cycle ? SchemeMessages.CycleOfIds(id, _ids[id]) : SchemeMessages.DuplicateId(id, _ids[id]));
        return id;
    }

    private double Weight(YamlMap map, WeightRule above)
    {
        if (above.Source != WeightSource.Given && map.Has("weight")) _faults.Add(map.Find("weight")!, "weight-not-used", SchemeMessages.WeightNotUsed(above.Source));
        if (map.Number("weight") is not { } weight) return 1;
        if (weight >= 0) return weight;
        _faults.Add(map.Find("weight")!, "negative-weight", SchemeMessages.OutOfRange("weight", weight, SchemeMessages.WeightNumber));
        return 1;
    }

    private SchemeNode Aggregate(YamlMap map, SchemeNode node)
    {
        var nodes = map.List("children");
        if (nodes.Count == 0) _faults.Add(map.Find("children")!, "no-tree", SchemeMessages.NoTree);
        var weights = WeightsReader.Read(map, nodes.Count, context);
        var aggregator = Aggregator.Arithmetic;
        if (map.Text("aggregate") is { } word && !SchemeWords.TryParse(word, out aggregator))
            _faults.Add(map.Find("aggregate")!, "unknown-word", SchemeMessages.UnknownWord("aggregate", word, SchemeWords.Aggregations));
        foreach (var key in new[] { "attainment", "normalise" })
            if (map.Has(key)) _faults.Add(map.Find(key)!, "two-methods", SchemeMessages.WeightsForLeaf);
        map.RefuseTheRest();
        var children = Children(nodes, weights);
        if (weights.Source == WeightSource.Given && children.Length > 0 && children.All(child => child.Weight == 0))
            _faults.Add(map.Find("children")!, "weights-zero", SchemeMessages.WeightsSumToZero);
        return node with { Children = children, Aggregator = aggregator.On(context.Scale), Weights = weights };
    }
}
