using Jundeng.Measures;
using YamlDotNet.RepresentationModel;

namespace Jundeng.Ledger.Assessment.Schemes;

/// <summary>Reads a family of attainment with what it needs.</summary>
internal sealed class AttainmentReader(YamlNode found, string? unit, SchemeContext context)
{
    private const string Plan = "plan";

    private readonly SchemeFaults _faults = context.Faults;
    private readonly YamlMap _map = new(found as YamlMappingNode ?? [], context.Faults);

    /// <summary>The method, and for a gap between groups what is made of their values.</summary>
    public (ScoreMethod Method, GroupValue? Groups) Read()
    {
        if (found is not YamlMappingNode || _map.Find("family") is null)
        {
            _faults.Add(found, "key-missing", SchemeMessages.Missing("attainment: {family: …}"));
            return (new AttainmentMethod(AttainmentFamily.Ratio, AttainmentBounds.Ordinary), null);
        }

        if (_map.Word("family", SchemeWords.Families) is not { } family) return (new AttainmentMethod(AttainmentFamily.Ratio, AttainmentBounds.Ordinary), null);
        GroupValue? groups = null;
        var method = new AttainmentMethod(family, Bounds());
        method = family switch
        {
            AttainmentFamily.Ratio => method with { Target = Target() },
            AttainmentFamily.Efficacy => Efficacy(method),
            AttainmentFamily.Range => Range(method),
            AttainmentFamily.BasePeriod => method with { BasePeriod = BasePeriod() },
            AttainmentFamily.Coverage => method with { Full = Points("full", unit switch { "%" => 100, "‰" => 1000, _ => 1 }) },
            AttainmentFamily.Grades => method with { Grades = Grades() },
            AttainmentFamily.Gap => Gap(method, out groups),
            AttainmentFamily.Interval => method with { Interval = Interval() },
            _ => method,
        };
        _map.RefuseTheRest();
        return (method, groups);
    }

    // Written in points of the scheme's scale.
    private AttainmentBounds Bounds()
    {
        var floor = (_map.Number("lowest") ?? 0) / context.Scale;
        var cap = (_map.Number("cap") ?? context.Scale) / context.Scale;
        if (cap > floor && floor < 1) return new AttainmentBounds(floor, cap);
        _faults.Add(_map.Find("cap") ?? _map.Find("lowest")!, "bounds", SchemeMessages.CapBelowFloor);
        return AttainmentBounds.Ordinary;
    }

    private double Points(string key, double usual) => _map.Number(key, value => value > 0, SchemeMessages.PositiveNumber) ?? usual;

    private SchemeTarget? Target()
    {
        switch (_map.Find("target"))
        {
            case null:
                _faults.Add(found, "key-missing", SchemeMessages.Missing("target"));
                return null;
            case YamlScalarNode { Value: Plan }:
                return new SchemeTarget { IsOfPlan = true };
            case YamlScalarNode:
                return _map.Number("target") is { } number ? new SchemeTarget { Value = number } : null;
            case YamlMappingNode { Children.Count: 1 } of when of.Children.ContainsKey(Plan):
                return new YamlMap(of, _faults).Text(Plan) is { } id ? new SchemeTarget { IsOfPlan = true, PlanTarget = id } : null;
            case YamlMappingNode { Children.Count: > 0 } periods:
                return ByPeriod(periods);
            case var other:
                _faults.Add(other, "target-form", SchemeMessages.TargetForm);
                return null;
        }
    }

    private SchemeTarget ByPeriod(YamlMappingNode periods)
    {
        var targets = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var (key, value) in periods.Children)
        {
            if (YamlValues.Text(key, "target", _faults) is not { } period || YamlValues.Number(value, $"target.{YamlValues.Shown(key)}", _faults) is not { } number) continue;
            KnownPeriod(key, period);
            targets[period] = number;
        }

        var lacking = context.Periods.Where(period => !targets.ContainsKey(period)).ToList();
        if (lacking.Count > 0) _faults.Add(periods, "target-missing", SchemeMessages.TargetMissingFor(lacking));
        return new SchemeTarget { ByPeriod = targets };
    }

    private AttainmentMethod Efficacy(AttainmentMethod method)
    {
        if (_map.Find("floor") is null) _faults.Add(found, "key-missing", SchemeMessages.Missing("floor"));
        var (target, floor) = (Target(), _map.Number("floor"));
        var atFloor = _map.Number("at-floor", value => value >= 0 && value < context.Scale, SchemeMessages.NotNegative);
        if (floor is { } ends && (target?.Value == ends || target?.ByPeriod.Values.Contains(ends) == true)) _faults.Add(_map.Find("floor")!, "ends", SchemeMessages.EqualEnds);
        return method with { Target = target, FloorValue = floor, AtFloor = atFloor / context.Scale ?? method.AtFloor };
    }

    private AttainmentMethod Range(AttainmentMethod method)
    {
        foreach (var key in new[] { "worst", "best" })
            if (_map.Find(key) is null) _faults.Add(found, "key-missing", SchemeMessages.Missing(key));
        var (worst, best) = (_map.Number("worst"), _map.Number("best"));
        if (worst is not null && worst == best) _faults.Add(_map.Find("best")!, "ends", SchemeMessages.EqualEnds);
        return method with { Worst = worst, Best = best };
    }

    private string? BasePeriod()
    {
        var period = _map.Text("base");
        if (_map.Find("base") is null) _faults.Add(found, "key-missing", SchemeMessages.Missing("base"));
        return period;
    }

    private GradeRule? Grades()
    {
        if (_map.Find("grades") is not { } place) return GradeRule.YesNo;
        var grades = new List<(double, double)>();
        foreach (var item in _map.List("grades"))
        {
            if (item is YamlSequenceNode { Children: [var from, var score] } && YamlValues.Number(from, "grades", _faults) is { } value && YamlValues.Number(score, "grades", _faults) is { } points)
                grades.Add((value, points / context.Scale));
            else
                _faults.Add(item, "grades-form", SchemeMessages.GradesForm);
        }

        var below = (_map.Number("below") ?? 0) / context.Scale;
        if (grades.Count > 0 && grades.Zip(grades.Skip(1)).All(pair => pair.First.Item1 < pair.Second.Item1)) return new GradeRule(below, grades);
        _faults.Add(place, "grades-form", SchemeMessages.GradesForm);
        return null;
    }

    private AttainmentMethod Gap(AttainmentMethod method, out GroupValue? groups)
    {
        const string regions = "regions";
        groups = null;
        if (_map.Find("groups") is { } place)
        {
            var names = _map.Texts("groups");
            if (names.Count == 2) groups = new GroupValue(GroupValueKind.Closeness, IndicatorReader.Known(place, names, context));
            else _faults.Add(place, "wrong-count", SchemeMessages.WrongCount("groups", 2, names.Count));
            return method;
        }

        if (_map.Find("mean") is YamlScalarNode { Value: regions }) return method with { IsWeighted = _map.Word("weighted", new Dictionary<string, bool> { ["population"] = true }) ?? false };
        if (_map.Find("mean") is null) _faults.Add(found, "gap-form", SchemeMessages.GapForm);
        return method with { Mean = _map.Number("mean", value => value > 0, SchemeMessages.PositiveNumber) };
    }

    private IntervalRule? Interval()
    {
        foreach (var key in new[] { "target", "allowed" })
            if (_map.Find(key) is null) _faults.Add(found, "key-missing", SchemeMessages.Missing(key));
        if (_map.Numbers("target", 2) is not [var from, var to] || _map.Numbers("allowed", 2) is not [var least, var most]) return null;
        if (least <= from && from <= to && to <= most && (least < from || to < most)) return new IntervalRule(from, to, least, most) { Bounds = Bounds() };
        _faults.Add(found, "interval-form", SchemeMessages.IntervalForm);
        return null;
    }

    private void KnownPeriod(YamlNode place, string period)
    {
        if (context.Periods.Count > 0 && !context.Periods.Contains(period)) _faults.Add(place, "unknown-period", SchemeMessages.UnknownPeriod(period, context.Periods));
    }
}
