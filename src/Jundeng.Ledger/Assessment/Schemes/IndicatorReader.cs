using Jundeng.Measures;
using YamlDotNet.RepresentationModel;

namespace Jundeng.Ledger.Assessment.Schemes;

/// <summary>Reads how an indicator is measured; what it leaves out is taken from the defaults.</summary>
internal static class IndicatorReader
{
    private static readonly Dictionary<string, bool> s_within = new() { ["all"] = false, ["group"] = true };

    public static SchemeIndicator Read(YamlMap map, string id, SchemeContext context)
    {
        // Keys that the node reader has looked at already.
        foreach (var key in new[] { "id", "name", "weight", "children" }) map.Has(key);
        var unit = map.Text("unit");
        var direction = map.Word("direction", SchemeWords.Directions) ?? Direction.Positive;
        var group = Group(map, context);
        var (method, ofGroups) = Method(map, unit, context);
        var indicator = new SchemeIndicator(map.Text("indicator") ?? id, method)
        {
            Unit = unit,
            Direction = direction,
            Group = ofGroups ?? group,
            Denominator = Denominator(map, context.Faults),
            Imputation = Imputation(map, context.Faults),
            Treatment = map.Find("treat") is { } treat ? MethodReader.Treatment(treat, context.Faults) : null,
        };
        map.RefuseTheRest();
        return indicator;
    }

    private static (ScoreMethod Method, GroupValue? Groups) Method(YamlMap map, string? unit, SchemeContext context)
    {
        // What an indicator says itself goes before the defaults.
        var (attainment, normalise) = (map.Find("attainment"), map.Find("normalise"));
        var (attains, normalises) = (map.Has("attainment"), map.Has("normalise"));
        if (attains && normalises) context.Faults.Add(normalise!, "two-methods", SchemeMessages.TwoMethods);
        if (attainment is not null && (attains || !normalises)) return new AttainmentReader(attainment, unit, context).Read();
        if (normalise is not null) return (new NormaliseMethod(MethodReader.Normaliser(normalise, context)), null);
        context.Faults.Add(map.Node, "no-method", SchemeMessages.NoMethod);
        return (new NormaliseMethod(MethodReader.DefaultNormaliser(context)), null);
    }

    private static GroupValue? Group(YamlMap map, SchemeContext context)
    {
        if (map.Find("group") is not { } found) return null;
        if (found is not YamlMappingNode node) return YamlValues.Text(found, "group", context.Faults) is { } one ? new GroupValue(GroupValueKind.One, Known(found, [one], context)) : null;
        var inner = new YamlMap(node, context.Faults);
        foreach (var (word, kind) in SchemeWords.GroupValues)
        {
            if (inner.Find(word) is not { } list) continue;
            inner.RefuseTheRest();
            var groups = inner.Texts(word);
            if (kind == GroupValueKind.Mean ? groups.Count > 0 : groups.Count == 2) return new GroupValue(kind, Known(list, groups, context));
            context.Faults.Add(list, "wrong-count", SchemeMessages.GroupPair);
            return null;
        }

        context.Faults.Add(found, "group-form", SchemeMessages.GroupPair);
        return null;
    }

    public static IReadOnlyList<string> Known(YamlNode place, IReadOnlyList<string> groups, SchemeContext context)
    {
        foreach (var group in groups)
            if (context.Groups.Count > 0 && !context.Groups.Contains(group)) context.Faults.Add(place, "unknown-group", SchemeMessages.UnknownGroup(group, context.Groups));
        return groups;
    }

    private static SchemeDenominator? Denominator(YamlMap map, SchemeFaults faults)
    {
        if (map.Find("denominator") is not { } found) return null;
        if (found is not YamlMappingNode node) return YamlValues.Text(found, "denominator", faults) is { } one ? new SchemeDenominator(one, 1) : null;
        var inner = new YamlMap(node, faults);
        var (indicator, column) = (inner.Text("indicator"), inner.Word("column", new Dictionary<string, bool> { ["population"] = true }));
        if (indicator is null && column is null) faults.Add(found, "key-missing", SchemeMessages.Missing("indicator"));
        var scale = inner.Number("scale", value => value > 0, SchemeMessages.PositiveNumber) ?? 1;
        inner.RefuseTheRest();
        return new SchemeDenominator(indicator, scale);
    }

    private static SchemeImputation? Imputation(YamlMap map, SchemeFaults faults)
    {
        const string none = "none";
        if (map.Find("impute") is not { } found || found is YamlScalarNode { Value: none }) return null;
        if (found is not YamlMappingNode node)
            return YamlValues.Text(found, "impute", faults) is { } word && YamlValues.Word(found, "impute", word, SchemeWords.Imputations, faults) is { } plain ? new SchemeImputation(plain, false) : null;
        var inner = new YamlMap(node, faults);
        if (inner.Find("method") is null) faults.Add(found, "key-missing", SchemeMessages.Missing("method"));
        var method = inner.Word("method", SchemeWords.Imputations) ?? default;
        var within = inner.Word("within", s_within) ?? false;
        inner.RefuseTheRest();
        return new SchemeImputation(method, within);
    }
}
