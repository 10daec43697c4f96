namespace Jundeng.Ledger.Supervision.Lights;

/// <summary>The light of one task from what is known of its targets and milestones.</summary>
public static class LightEvaluation
{
    /// <summary>
    /// Of the rules that hold for any of the things the one with the worst light wins. A light gets worse at once; it gets better only where
    /// the rule that gave it no longer holds even by its margin, and the rules have said so for the number of evaluations that they ask for.
    /// </summary>
    /// <param name="rules">The rules.</param>
    /// <param name="things">What is to be done; empty where nothing counts.</param>
    /// <param name="before">What the last evaluation left; null where there was none. One by other lights is not looked at.</param>
    public static LightVerdict Of(LightRules rules, IReadOnlyList<LightFacts> things, LightState? before)
    {
        if (before is not null && rules.RankOf(before.Light) < 0) before = null;
        var now = Worst(rules, things, before, margins: false);
        var was = before is null ? -1 : rules.RankOf(before.Light);
        if (now.Rank >= was) return Verdict(rules, before, now, 0, LightHold.None);

        var kept = Worst(rules, things, before, margins: true);
        if (kept.Rank >= was) return Verdict(rules, before, kept with { Rank = was }, 0, LightHold.Margin);
        var calm = before!.Calm + 1;
        if (calm < rules.Evaluations) return Verdict(rules, before, new Hit(was, null, kept.Facts), calm, LightHold.Evaluations);
        return Verdict(rules, before, kept, 0, kept.Rank > now.Rank ? LightHold.Margin : LightHold.None);
    }

    private static LightVerdict Verdict(LightRules rules, LightState? before, Hit hit, int calm, LightHold hold)
    {
        var light = rules.Lights[hit.Rank].Id;
        return new LightVerdict(new LightState(light, light == before?.Light ? before.Streak + 1 : 1, calm), hit.Rule, hit.Facts, hold);
    }

    // The worst light, and of the things that have it the one that is furthest behind.
    private static Hit Worst(LightRules rules, IReadOnlyList<LightFacts> things, LightState? before, bool margins)
    {
        var worst = new Hit(0, null, null);
        foreach (var rule in rules.Rules)
        {
            var rank = rules.RankOf(rule.Light);
            if (rank < worst.Rank || (rank == worst.Rank && worst.Rule is not null) || !IsAfter(rules, rule.After, before)) continue;
            var facts = things.Where(thing => Holds(rules, rule, thing, margins)).MaxBy(thing => (thing.OverdueDays, thing.Behind ?? double.MinValue));
            if (facts is not null) worst = new Hit(rank, rule, facts);
        }

        return worst;
    }

    private static bool Holds(LightRules rules, LightRule rule, LightFacts facts, bool margins) =>
        rule.Conditions.All(condition => condition.Fits(facts.Of(condition.Measure), margins ? rules.Margins.GetValueOrDefault(condition.Measure) : 0))
        && (rule.Quality.Count == 0 || (facts.Quality is { } quality && rule.Quality.Contains(quality)))
        && (rule.Missing is null || rule.Missing == facts.Missing);

    private static bool IsAfter(LightRules rules, LightAfter? after, LightState? before)
    {
        if (after is null) return true;
        if (before is null) return false;
        var (was, asked) = (rules.RankOf(before.Light), rules.RankOf(after.Light));
        return was > asked || (was == asked && before.Streak >= after.Evaluations);
    }

    private sealed record Hit(int Rank, LightRule? Rule, LightFacts? Facts);
}
