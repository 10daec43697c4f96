using System.Text.RegularExpressions;
using Jundeng.Ledger.Assessment.Schemes;
using Jundeng.Plans;
using YamlDotNet.RepresentationModel;

namespace Jundeng.Ledger.Supervision.Lights;

/// <summary>Reads a rule set of lights.</summary>
internal sealed partial class LightRulesReader(YamlMappingNode root, SchemeFaults faults)
{
    private const int MostEvaluations = 100;

    private readonly YamlMap _map = new(root, faults);

    public static LightRules Read(YamlMappingNode root, SchemeFaults faults) => new LightRulesReader(root, faults).Read();

    private LightRules Read()
    {
        var id = _map.Needed("light-rules");
        if (_map.Find("version") is null) faults.Add(root, "key-missing", SchemeMessages.Missing("version"));
        var lights = Lights();
        var rules = new LightRules(id, _map.Whole("version", 1, int.MaxValue) ?? 1, lights, [.. Rules(lights)]) { Title = _map.Words("title") ?? new LocalText(id, id) };
        _ = _map.Words("note");
        rules = rules with { Partly = _map.Number("partly", value => value is >= 0 and <= 100, LightMessages.Percent) ?? rules.Partly };
        if (_map.Find("better") is { } better && Mapping(better, "better: {margins, evaluations}") is { } hold)
        {
            rules = rules with { Evaluations = hold.Whole("evaluations", 1, MostEvaluations) ?? 1, Margins = Margins(hold) };
            hold.RefuseTheRest();
        }

        _map.RefuseTheRest();
        return rules;
    }

    private List<Light> Lights()
    {
        var lights = new List<Light>();
        foreach (var item in _map.List("lights"))
        {
            if (Mapping(item, "{id, word, shape, colour}") is not { } map) continue;
            var id = map.Needed("id");
            if (lights.Exists(light => light.Id == id)) faults.Add(item, "duplicate", SchemeMessages.DuplicateItem("lights", id));
            if (!map.Has("shape")) faults.Add(item, "key-missing", SchemeMessages.Missing("shape"));
            if (!map.Has("word")) faults.Add(item, "key-missing", SchemeMessages.Missing("word"));
            var colour = map.Needed("colour");
            if (colour.Length > 0 && !Hex().IsMatch(colour)) faults.Add(map.Find("colour")!, "colour", LightMessages.Colour(colour));
            lights.Add(new Light(id, map.Words("word") ?? new LocalText(id, id), map.Word("shape", LightWords.Shapes) ?? LightShape.Circle, colour, lights.Count));
            map.RefuseTheRest();
        }

        if (lights.Count < 2) faults.Add(_map.Find("lights") ?? root, "no-lights", LightMessages.TooFewLights);
        return lights;
    }

    private IEnumerable<LightRule> Rules(List<Light> lights)
    {
        if (_map.List("rules").Count == 0) faults.Add(_map.Find("rules") ?? root, "no-rules", LightMessages.NoRules);
        foreach (var item in _map.List("rules"))
        {
            if (Mapping(item, "{light, when}") is not { } map) continue;
            var light = Light(map, "light", lights);
            if (lights.Count > 0 && light == lights[0].Id) faults.Add(map.Find("light")!, "normal-light", LightMessages.RuleOfNormal(light));
            var rule = new LightRule(light, []);
            if (map.Find("when") is not { } when) faults.Add(item, "key-missing", SchemeMessages.Missing("when"));
            else if (Mapping(when, "when: {…}") is { } conditions) rule = When(rule, conditions, lights);
            map.RefuseTheRest();
            yield return rule;
        }
    }

    private LightRule When(LightRule rule, YamlMap map, List<Light> lights)
    {
        rule = rule with
        {
            Conditions = [.. LightWords.Measures.Where(word => map.Has(word.Key)).Select(word => Condition(map, word.Key, word.Value)).OfType<LightCondition>()],
            Missing = map.YesNo("missing"),
            Quality = [.. map.List("quality").Select(item => YamlValues.Text(item, "quality", faults) is { } text ? YamlValues.Word(item, "quality", text, LightWords.Qualities, faults) : null).OfType<LightQuality>()],
        };
        if (map.Find("after") is { } found && Mapping(found, "after: {light, evaluations}") is { } after)
        {
            rule = rule with { After = new LightAfter(Light(after, "light", lights), after.Whole("evaluations", 1, MostEvaluations) ?? 1) };
            after.RefuseTheRest();
        }

        if (map.Node.Children.Count == 0) faults.Add(map.Node, "no-condition", LightMessages.NoCondition);
        map.RefuseTheRest();
        return rule;
    }

    private LightCondition? Condition(YamlMap map, string key, LightMeasure measure)
    {
        if (Mapping(map.Find(key)!, $"{key}: {{at-least, at-most}}") is not { } bounds) return null;
        var (least, most) = (bounds.Number("at-least"), bounds.Number("at-most"));
        if (!bounds.Has("at-least") && !bounds.Has("at-most")) faults.Add(bounds.Node, "no-bound", LightMessages.NoBound(key));
        if (least > most) faults.Add(bounds.Node, "empty-range", LightMessages.EmptyRange(key));
        bounds.RefuseTheRest();
        return new LightCondition(measure, least, most);
    }

    private Dictionary<LightMeasure, double> Margins(YamlMap hold)
    {
        var margins = new Dictionary<LightMeasure, double>();
        if (hold.Find("margins") is not { } found || Mapping(found, "margins: {…}") is not { } map) return margins;
        foreach (var (word, measure) in LightWords.Measures)
            if (map.Number(word, value => value >= 0, SchemeMessages.NotNegative) is { } margin) margins[measure] = margin;
        map.RefuseTheRest();
        return margins;
    }

    private string Light(YamlMap map, string key, List<Light> lights)
    {
        var id = map.Needed(key);
        if (id.Length > 0 && !lights.Exists(light => light.Id == id)) faults.Add(map.Find(key)!, "unknown-light", SchemeMessages.UnknownWord(key, id, [.. lights.Select(light => light.Id)]));
        return id;
    }

    private YamlMap? Mapping(YamlNode node, string form)
    {
        if (node is YamlMappingNode mapping) return new YamlMap(mapping, faults);
        faults.Add(node, "not-a-mapping", LightMessages.NotAMapping(form));
        return null;
    }

    [GeneratedRegex("^#[0-9a-fA-F]{6}$")]
    private static partial Regex Hex();
}
