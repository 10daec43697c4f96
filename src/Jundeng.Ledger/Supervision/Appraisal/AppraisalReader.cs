using Jundeng.Ledger.Assessment.Schemes;
using Jundeng.Measures;
using Jundeng.Plans;
using YamlDotNet.RepresentationModel;

namespace Jundeng.Ledger.Supervision.Appraisal;

/// <summary>Reads rules of appraisal.</summary>
internal sealed class AppraisalReader(YamlMappingNode root, SchemeFaults faults)
{
    private static readonly Dictionary<string, AppraisalSource> s_sources = new(StringComparer.Ordinal)
    {
        ["planned"] = AppraisalSource.Planned,
        ["reported"] = AppraisalSource.Reported,
        ["attainment"] = AppraisalSource.Attainment,
        ["data"] = AppraisalSource.Data,
        ["investment"] = AppraisalSource.Investment,
        ["paid"] = AppraisalSource.Paid,
    };

    private static readonly Dictionary<string, TargetKind> s_kinds = new(StringComparer.Ordinal)
    {
        ["target"] = TargetKind.Target,
        ["part"] = TargetKind.Part,
        ["funding"] = TargetKind.Funding,
    };

    private readonly YamlMap _map = new(root, faults);

    public static AppraisalRules Read(YamlMappingNode root, SchemeFaults faults) => new AppraisalReader(root, faults).Read();

    private AppraisalRules Read()
    {
        var id = _map.Needed("appraisal");
        if (_map.Find("version") is null) faults.Add(root, "key-missing", SchemeMessages.Missing("version"));
        var inputs = Inputs();
        var rules = new AppraisalRules(id, _map.Whole("version", 1, int.MaxValue) ?? 1, inputs, Measures(inputs))
        {
            Title = _map.Words("title") ?? new LocalText(id, id),
            Scale = _map.Number("scale", value => value > 0, SchemeMessages.PositiveNumber) ?? 100,
            Renormalises = _map.Word("missing", new Dictionary<string, bool> { ["worst"] = false, ["renormalise"] = true }) ?? false,
        };
        _ = _map.Words("note");
        _map.RefuseTheRest();
        return rules;
    }

    private List<AppraisalInput> Inputs()
    {
        var inputs = new List<AppraisalInput>();
        foreach (var item in _map.List("inputs"))
        {
            if (Mapping(item, "{id, take}") is not { } map) continue;
            var id = map.Needed("id");
            if (inputs.Exists(input => input.Id == id)) faults.Add(item, "duplicate", SchemeMessages.DuplicateItem("inputs", id));
            if (!map.Has("take")) faults.Add(item, "key-missing", SchemeMessages.Missing("take"));
            var source = map.Word("take", s_sources) ?? AppraisalSource.Data;
            if (source is not (AppraisalSource.Planned or AppraisalSource.Reported))
                foreach (var key in new[] { "kind", "unit" })
                    if (map.Has(key)) faults.Add(map.Find(key)!, "not-a-sum", AppraisalMessages.NotASum(key));
            inputs.Add(new AppraisalInput(id, map.Words("word") ?? new LocalText(id, id), source) { Kind = map.Word("kind", s_kinds) ?? TargetKind.Target, Units = map.Texts("unit") });
            map.RefuseTheRest();
        }

        if (inputs.Count == 0) faults.Add(_map.Find("inputs") ?? root, "no-inputs", AppraisalMessages.NoInputs);
        return inputs;
    }

    private List<AppraisalMeasure> Measures(List<AppraisalInput> inputs)
    {
        var measures = new List<AppraisalMeasure>();
        foreach (var item in _map.List("measures"))
        {
            if (Mapping(item, "{id, of, against}") is not { } map) continue;
            var id = map.Needed("id");
            if (measures.Exists(measure => measure.Id == id)) faults.Add(item, "duplicate", SchemeMessages.DuplicateItem("measures", id));
            var level = map.Number("level", value => value > 0, SchemeMessages.PositiveNumber);
            if (map.Has("against") == map.Has("level")) faults.Add(item, "against", AppraisalMessages.AgainstOne);
            measures.Add(new AppraisalMeasure(
                id, map.Words("word") ?? new LocalText(id, id), map.Number("weight", value => value > 0, SchemeMessages.PositiveNumber) ?? 1, Input(map, "of", inputs, needed: true) ?? "", Input(map, "against", inputs, needed: false))
            {
                Per = Input(map, "per", inputs, needed: false),
                Level = level,
                Direction = map.Word("direction", SchemeWords.Directions) ?? Direction.Positive,
            });
            map.RefuseTheRest();
        }

        if (measures.Count == 0) faults.Add(_map.Find("measures") ?? root, "no-measures", AppraisalMessages.NoMeasures);
        return measures;
    }

    private string? Input(YamlMap map, string key, List<AppraisalInput> inputs, bool needed)
    {
        var id = needed ? map.Needed(key) : map.Text(key);
        if (id is { Length: > 0 } && !inputs.Exists(input => input.Id == id)) faults.Add(map.Find(key)!, "unknown-input", SchemeMessages.UnknownWord(key, id, [.. inputs.Select(input => input.Id)]));
        return id;
    }

    private YamlMap? Mapping(YamlNode node, string form)
    {
        if (node is YamlMappingNode mapping) return new YamlMap(mapping, faults);
        faults.Add(node, "not-a-mapping", AppraisalMessages.NotAMapping(form));
        return null;
    }
}
