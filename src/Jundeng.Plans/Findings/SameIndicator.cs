using System.Text;
using Jundeng.Plans.Words;

namespace Jundeng.Plans.Findings;

/// <summary>One indicator at several places: the same value is a duplicate, another one a contradiction.</summary>
internal static class SameIndicator
{
    // The part of two names that must agree before they may mean the same thing, in characters.
    private const int SharedName = 4;

    private static readonly WordList<string> s_scopes = WordLists.Load("scopes");
    private static readonly WordList<string> s_fillers = WordLists.Load("fillers");
    private static readonly WordList<string> s_generic = WordLists.Load("generic-names");

    public static IEnumerable<Finding> Check(Material material)
    {
        var groups = material.Targets
            .Where(target => target.Kind == TargetKind.Target && target.Indicator.Length > 1)
            .GroupBy(target => (Name: Normal(target.Indicator), target.Unit, target.Basis, target.Flow == Flow.Stock, target.Due))
            .Where(group => group.Key.Name.Length >= 3 && !IsGeneric(group.Key.Name))
            .ToList();

        var duplicates = new Dictionary<string, List<PlanTarget>>();
        foreach (var group in groups)
        {
            if (group.Count() < 2) continue;
            var values = group.Select(target => target.Value).Distinct().Count();
            if (values == 1)
            {
                // one commitment stated twice inside one task is how people write, not a finding
                var places = group.DistinctBy(target => target.TaskId).ToList();
                if (places.Count < 2) continue;
                var key = string.Join(' ', places.Select(target => target.TaskId));
                if (!duplicates.TryGetValue(key, out var list)) duplicates[key] = list = [];
                list.AddRange(places);
            }
            else if (group.DistinctBy(target => target.Comparator is Comparator.AtMost).Count() == 1)
                yield return FindingMessages.Contradiction([.. group]);
        }

        foreach (var list in duplicates.Values) yield return FindingMessages.Duplicate(list);
        foreach (var (one, other) in Similar(groups.ConvertAll(group => (group.Key.Name, group.First())))) yield return FindingMessages.PossibleContradiction([one, other]);
    }

    // 新增农村连锁便利店30个 and 建设村级连锁便利店6个: the same thing, about the same scope, in two tasks
    private static IEnumerable<(PlanTarget One, PlanTarget Other)> Similar(List<(string Name, PlanTarget Target)> named)
    {
        var byCore = named.GroupBy(one => (Core: Core(one.Name), one.Target.Unit), one => one.Target).Where(group => group.Key.Core.Thing.Length >= SharedName);
        foreach (var group in byCore)
        {
            var first = group.First();
            foreach (var other in group)
                if (other.TaskId != first.TaskId && other.Value != first.Value && other.Unit is not ("%" or "％"))
                    yield return (first, other);
        }
    }

    // 新增床位, 参保率: of whom and of what stands elsewhere, so that two of them need not be the same
    private static bool IsGeneric(string name)
    {
        for (var at = 0; at < name.Length;)
        {
            var word = s_generic.At(name, at, name.Length) ?? Targets.WorkVerbs.Words.At(name, at, name.Length);
            if (word is null) return false;
            at += word.Length;
        }

        return true;
    }

    /// <summary>The name without what does not tell two commitments apart.</summary>
    internal static string Normal(string indicator)
    {
        StringBuilder? name = null;
        var from = 0;
        for (var at = 0; (at = s_fillers.Find(indicator, at, indicator.Length, out var filler)) >= 0;)
        {
            var end = at + filler!.Length;
            if (at == 0 || filler.Value == "any")
            {
                name = (name ?? new StringBuilder(indicator.Length)).Append(indicator, from, at - from);
                from = end;
            }
            else end = at + 1;
            at = end;
        }

        return name is null ? indicator : name.Append(indicator, from, indicator.Length - from).ToString();
    }

    // the thing itself, and the class of its scope: 村, 连锁便利店
    private static (string Scope, string Thing) Core(string name)
    {
        var at = 0;
        while (WorkVerbAt(name, at) is { } verb) at += verb;
        var scope = "";
        while (s_scopes.At(name, at, name.Length) is { } word)
        {
            scope = word.Value;
            at += word.Length;
        }

        return (scope, name[at..]);
    }

    private static int? WorkVerbAt(string name, int at) =>
        Targets.WorkVerbs.Words.At(name, at, name.Length) is { } verb && at + verb.Length < name.Length ? verb.Length : null;
}
