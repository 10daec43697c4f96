using Jundeng.Ledger.Accounts;
using Jundeng.Ledger.Assessment;
using Jundeng.Ledger.Assessment.Archive;
using Jundeng.Ledger.Audit;
using Jundeng.Ledger.Plans;
using Jundeng.Ledger.Reports;
using Jundeng.Ledger.Storage;
using Jundeng.Ledger.Supervision.Rules;

namespace Jundeng.Ledger.Supervision.Lights;

/// <summary>The lights of plans: drawn by rule, set by hand for a time.</summary>
public sealed class LightService(LedgerStore store)
{
    /// <summary>
    /// Draws the light of every task, and of every target outside a task, on a day. What is due, how far it is and when it was last reported is
    /// looked at as it was known up to that day. A drawing that says the same as the one before it on that day is not stored again.
    /// </summary>
    /// <exception cref="LedgerRefusedException">There is no such plan, there are no such rules, or the day is to come; nothing was written.</exception>
    public Task<PlanLights> DrawAsync(DrawLights draw, Act act, CancellationToken ct = default)
    {
        var on = draw.AsOf ?? Zone.Today(store.Time);
        if (draw.DryRun) return store.ReadAsync(async session => (await DrawAsync(session, draw, on, await RulesAsync(session, draw, null))).Lights, ct);
        if (on > Zone.Today(store.Time)) throw new LedgerRefusedException(LightMessages.Future(on));
        return store.WriteAsync(
            async session =>
            {
                var rules = await RulesAsync(session, draw, act);
                var plan = await PlanRows.GetAsync(session, draw.PlanId);
                await Access.DemandAsync(session, store.Time, act, AccessAction.LightDraw, new AccessObject(plan.RegionId));
                var write = await LedgerWrite.BeginAsync(session, store.Time, plan.RegionId, act);
                var (lights, rows) = await DrawAsync(session, draw, on, rules);
                var last = await LightRows.LastAsync(session, plan, on);
                if (rows.All(row => last.GetValueOrDefault(row.ItemNo) == row)) return lights;
                foreach (var row in rows) write.Add(LightRows.Table, row.ToRow());
                var counts = rows.CountBy(row => row.Light).OrderBy(pair => rules.RankOf(pair.Key)).ToDictionary();
                await write.CommitAsync(EventType.LightsDrawn, draw.PlanId, null, new { on, rules = rules.Name, lights = counts, lights.Changed });
                return lights with { Written = true };
            },
            ct);
    }

    /// <summary>The lights that held on a day (null = today), with those that were set by hand.</summary>
    /// <exception cref="LedgerRefusedException">There is no such plan.</exception>
    public Task<PlanLights> CurrentAsync(string planId, DateOnly? asOf = null, CancellationToken ct = default) => store.ReadAsync(
        async session =>
        {
            var plan = await PlanRows.GetAsync(session, planId);
            return await LightBoard.LoadAsync(session, plan, asOf ?? Zone.Today(store.Time));
        },
        ct);

    /// <summary>The lights of a task, or of a target outside every task, as they were drawn, oldest first.</summary>
    /// <exception cref="LedgerRefusedException">There is no such plan or task.</exception>
    public Task<IReadOnlyList<TaskLight>> HistoryAsync(string planId, string id, CancellationToken ct = default) => store.ReadAsync<IReadOnlyList<TaskLight>>(
        async session =>
        {
            var plan = await PlanRows.GetAsync(session, planId);
            var board = await LightBoard.OpenAsync(session, plan);
            return [.. (await LightRows.HistoryAsync(session, plan, board.ItemOf(id))).Select(row => board.Light(row, null, asOf: null)).OfType<TaskLight>()];
        },
        ct);

    /// <summary>Sets the light of a task by hand from today until a day; <see cref="Act.Why"/> must say why.</summary>
    /// <exception cref="LedgerRefusedException">There is no such task or light, the day is past, or there is no reason; nothing was written.</exception>
    public Task<TaskLight> OverrideAsync(string planId, string id, string light, DateOnly until, Act act, CancellationToken ct = default)
    {
        var today = Zone.Today(store.Time);
        if (string.IsNullOrWhiteSpace(act.Why)) throw new LedgerRefusedException(LightMessages.WhyMissing);
        if (until < today) throw new LedgerRefusedException(LightMessages.UntilPast(until, today));
        return SetAsync(planId, id, light, until, act, ct);
    }

    /// <summary>Lifts the light that was set by hand; the one by rule holds again.</summary>
    /// <exception cref="LedgerRefusedException">There is no such task, or its light is not set by hand; nothing was written.</exception>
    public Task<TaskLight> LiftAsync(string planId, string id, Act act, CancellationToken ct = default) => SetAsync(planId, id, null, null, act, ct);

    private Task<TaskLight> SetAsync(string planId, string id, string? light, DateOnly? until, Act act, CancellationToken ct) => store.WriteAsync(
        async session =>
        {
            var today = Zone.Today(store.Time);
            var plan = await PlanRows.GetAsync(session, planId);
            await Access.DemandAsync(session, store.Time, act, AccessAction.LightOverride, new AccessObject(plan.RegionId));
            var write = await LedgerWrite.BeginAsync(session, store.Time, plan.RegionId, act);
            var board = await LightBoard.OpenAsync(session, plan);
            var item = board.ItemOf(id);
            var before = (await board.LightsAsync(session, today)).FirstOrDefault(known => board.ItemOf(known.Id) == item) ?? throw new LedgerRefusedException(LightMessages.NotDrawn(planId));
            if (light is null && before.Override is null) throw new LedgerRefusedException(LightMessages.NotOverridden(id));
            var rules = (await RuleRows.GetAsync(session, LightRulesKind.Kind, SchemeName.Parse(before.Rules))).Rules;
            if (light is not null && rules.RankOf(light) < 0) throw new LedgerRefusedException(LightMessages.UnknownLight(light, rules.Name, [.. rules.Lights.Select(known => known.Id)]));
            write.Add(LightRows.OverrideTable, plan.PlanNo, item, rules.Id, (long)rules.Version, light, Iso.Of(today), Iso.Of(until));
            await write.CommitAsync(
                EventType.LightOverridden, planId, new { task = before.TaskId, target = before.TargetId, light = before.Light.Id },
                new { task = before.TaskId, target = before.TargetId, light, until, rules = rules.Name });
            return (await board.LightsAsync(session, today)).First(now => board.ItemOf(now.Id) == item);
        },
        ct);

    private static async Task<(PlanLights Lights, IReadOnlyList<LightRow> Rows)> DrawAsync(Session session, DrawLights draw, DateOnly on, LightRules rules)
    {
        var plan = await PlanRows.GetAsync(session, draw.PlanId);
        var reading = await ReadingRows.LoadAsync(session, plan);
        var items = await ItemNumbers.LoadAsync(session, plan.Key);
        var values = ReportService.ToValues(await ReportRows.CurrentAsync(session, plan, on), items, reading);
        var attainment = AttainmentTable.Build(plan.ToSummary(), on, reading, values);
        var before = await LightRows.LastAsync(session, plan, on.AddDays(-1));
        var beside = await LightThings.LoadAsync(session, plan, on);
        var rows = LightSubject.Of(plan, attainment, reading, values, items, on, beside, rules.Partly)
            .Select(subject => LightRow.Of(plan.PlanNo, subject.ItemNo, on, rules, LightEvaluation.Of(rules, subject.Things, before.GetValueOrDefault(subject.ItemNo)?.State)))
            .ToList();
        var board = await LightBoard.OpenAsync(session, plan, reading, items, rules);
        var overrides = await LightRows.OverridesAsync(session, plan);
        var lights = rows.Select(row => board.Light(row, overrides.GetValueOrDefault(row.ItemNo), on)!).ToList();
        return (new PlanLights(plan.ToSummary(), on, lights, rows.Count(row => before.GetValueOrDefault(row.ItemNo)?.Light != row.Light)), rows);
    }

    // Without an act nothing is stored, so the rules of the program are taken as they are.
    private async Task<LightRules> RulesAsync(Session session, DrawLights draw, Act? act)
    {
        var plan = await PlanRows.GetAsync(session, draw.PlanId);
        var name = draw.Rules ?? await LightRows.RulesOfAsync(session, plan);
        if (name is { } known) return (await RuleRows.GetAsync(session, LightRulesKind.Kind, known)).Rules;
        var rules = RuleRows.Read(LightRulesKind.Kind, LightRulesKind.Default, LightRulesKind.DefaultFile);
        if (act is not null) await RuleRows.AddAsync(session, store.Time, LightRulesKind.Kind, rules, LightRulesKind.Default, LightRulesKind.DefaultFile, act);
        return rules;
    }
}
