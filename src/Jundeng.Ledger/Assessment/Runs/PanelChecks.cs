using Jundeng.Ledger.Assessment.Data;
using Jundeng.Ledger.Assessment.Schemes;

namespace Jundeng.Ledger.Assessment.Runs;

/// <summary>Whether the names in data are those of a scheme, and whether what the scheme speaks of is there.</summary>
internal static class PanelChecks
{
    public static void Check(AssessmentScheme scheme, ObservationTable observations, Panel panel, RunFaults faults)
    {
        var sources = Panel.Sources(scheme);
        if (!scheme.IgnoresUnused)
        {
            foreach (var rows in observations.Rows.Where(row => !sources.Contains(row.Indicator)).GroupBy(row => row.Indicator))
                faults.AddAt(rows.First(), "unknown-indicator", RunMessages.UnknownIndicator(rows.Key, rows.Count(), Nearest.Of(rows.Key, sources)));
        }

        var used = observations.Rows.Where(row => sources.Contains(row.Indicator)).ToList();
        Regions(scheme, used, faults);
        Groups(scheme, used, faults);
        Units(scheme, used, faults);
        Periods(panel, used, faults);
        Series(scheme, used, faults);
    }

    private static void Regions(AssessmentScheme scheme, List<Observation> used, RunFaults faults)
    {
        if (scheme.Regions.Count == 0) return;
        var known = scheme.Regions.Select(region => region.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var rows in used.Where(row => !known.Contains(row.Region)).GroupBy(row => row.Region))
            faults.AddAt(rows.First(), "unknown-region", RunMessages.UnknownRegion(rows.Key, rows.Count(), Nearest.Of(rows.Key, known)));
        var there = used.Select(row => row.Region).ToHashSet(StringComparer.Ordinal);
        foreach (var region in scheme.Regions)
            if (!there.Contains(region.Id)) faults.Note(RunMessages.RegionWithoutData(region.Id));
    }

    private static void Groups(AssessmentScheme scheme, List<Observation> used, RunFaults faults)
    {
        if (scheme.Groups.Count == 0) return;
        foreach (var rows in used.Where(row => row.Group is not null && !scheme.Groups.Contains(row.Group)).GroupBy(row => row.Group!))
            faults.AddAt(rows.First(), "unknown-group", RunMessages.UnknownGroup(rows.Key, rows.Count(), Nearest.Of(rows.Key, scheme.Groups)));
    }

    private static void Units(AssessmentScheme scheme, List<Observation> used, RunFaults faults)
    {
        var inData = used.Where(row => row.Unit is not null).DistinctBy(row => row.Indicator).ToDictionary(row => row.Indicator, StringComparer.Ordinal);
        foreach (var node in scheme.Indicators())
        {
            // What is divided or set against another group has a unit of its own.
            if (node.Indicator is not { Unit: { } unit, Denominator: null } indicator || indicator.Group is { Kind: GroupValueKind.Ratio or GroupValueKind.Closeness }) continue;
            if (inData.TryGetValue(indicator.Source, out var row) && Text.Plain(row.Unit!) != Text.Plain(unit)) faults.AddAt(row, "two-units", RunMessages.OtherUnit(indicator.Source, row.Unit!, unit));
        }
    }

    private static void Periods(Panel panel, List<Observation> used, RunFaults faults)
    {
        var there = used.Where(row => !Reports.ReportCodes.HasNoValue(row.Status)).Select(row => row.Period).ToHashSet(StringComparer.Ordinal);
        foreach (var period in panel.Assessed)
            if (!there.Contains(period)) faults.AddInData("period-without-data", RunMessages.PeriodWithoutData(period));
    }

    private static void Series(AssessmentScheme scheme, List<Observation> used, RunFaults faults)
    {
        var groupsOf = used.ToLookup(row => row.Indicator, row => row.Group);
        foreach (var node in scheme.Indicators())
        {
            var indicator = node.Indicator!;
            if (!groupsOf.Contains(indicator.Source))
            {
                faults.Note(RunMessages.IndicatorWithoutData(indicator.Source));
                continue;
            }

            var there = groupsOf[indicator.Source].Distinct().ToList();
            if (indicator.Group is null && !there.Contains(null)) faults.AddAt(node.Place, "group-not-named", RunMessages.GroupNotNamed(indicator.Source, [.. there.OfType<string>().Order(StringComparer.Ordinal)]));
            foreach (var group in indicator.Group?.Groups ?? [])
                if (!there.Contains(group)) faults.AddAt(node.Place, "group-without-data", RunMessages.GroupWithoutData(indicator.Source, group, Nearest.Of(group, there.OfType<string>())));
            if (indicator.Denominator?.Indicator is { } denominator && !groupsOf.Contains(denominator)) faults.AddAt(node.Place, "denominator-without-data", RunMessages.DenominatorWithoutData(indicator.Source, denominator));
        }
    }
}
