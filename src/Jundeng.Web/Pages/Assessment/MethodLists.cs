using Jundeng.Ledger.Assessment.Archive;
using Jundeng.Ledger.Observations;
using Jundeng.Web.Figures;
using Jundeng.Web.Hosting;
using Jundeng.Web.Language;
using Jundeng.Web.Pages.Lists;

namespace Jundeng.Web.Pages.Assessment;

/// <summary>The lists of runs, schemes, cuts and observations.</summary>
internal static class MethodLists
{
    private const int HashShown = 12;

    public static Listing<RunSummary> Of(IReadOnlyList<RunSummary> runs, Here here, Words words) => new(
        new ListEmpty("assessment.none", "assessment.none.next"),
        [.. runs.Reverse()],
        [
            new("runs.title", one => new Cell(words[one.Title]) { Href = Routes.Run(one.Id) }) { IsHead = true },
            new("runs.run", one => one.Id),
            new("runs.scheme", one => $"{one.SchemeName}"),
            new("runs.cut", one => one.Cut),
            new("runs.made", one => Amounts.DayOf(one.MadeAt)),
            new("runs.by", one => one.MadeBy),
            new("runs.checksum", one => one.Sha256[..HashShown]),
        ],
        [new("runs.scheme", one => $"{one.SchemeName}"), new("runs.cut", one => one.Cut)],
        here,
        words);

    public static Listing<SchemeVersion> Of(IReadOnlyList<SchemeVersion> schemes, bool mayAdd, Here here, Words words) => new(
        new ListEmpty("schemes.none", mayAdd ? "schemes.add" : "schemes.none.next", mayAdd ? Routes.SchemeAdd : null),
        schemes,
        [
            new("runs.title", one => new Cell(words[one.Title]) { Href = Routes.Scheme(one.Name) }) { IsHead = true },
            new("schemes.name", one => one.Name),
            new("schemes.indicators", one => one.Indicators) { IsNumber = true },
            new("schemes.file", one => one.FileName),
            new("schemes.added", one => Amounts.DayOf(one.AddedAt)),
            new("runs.by", one => one.AddedBy),
            new("runs.checksum", one => one.Sha256[..HashShown]),
        ],
        [],
        here,
        words);

    public static Listing<Cut> Of(IReadOnlyList<Cut> cuts, bool mayMake, Here here, Words words) => new(
        new ListEmpty("cuts.none", mayMake ? "cuts.make" : "cuts.none.next", mayMake ? Routes.CutMake : null),
        cuts,
        [
            new("runs.cut", one => one.Id) { IsHead = true },
            new("cuts.source", one => one.Plan is { } plan ? new Cell(words["cuts.plan", plan.Id, plan.Revision]) { Href = Routes.Plan(plan.Id) } : one.FileName),
            new("cuts.observations", one => one.Observations) { IsNumber = true },
            new("cuts.regions", one => one.Regions) { IsNumber = true },
            new("cuts.periods", one => one.Periods) { IsNumber = true },
            new("schemes.indicators", one => one.Indicators) { IsNumber = true },
            new("runs.made", one => Amounts.DayOf(one.MadeAt)),
            new("runs.by", one => one.MadeBy),
            new("runs.checksum", one => one.Sha256[..HashShown]),
        ],
        [],
        here,
        words);

    public static Listing<ObservedIndicator> Of(IReadOnlyList<ObservedIndicator> observed, bool mayImport, Here here, Words words) => new(
        new ListEmpty("observations.none", mayImport ? "registry.import" : "observations.none.next", mayImport ? Routes.ObservationImport : null),
        observed,
        [
            new("observations.indicator", one => one.Indicator) { IsHead = true },
            new("indicators.unit", one => one.Unit),
            new("cuts.observations", one => new Cell(one.Observations)) { IsNumber = true },
            new("cuts.regions", one => one.Regions) { IsNumber = true },
            new("cuts.periods", one => one.Periods) { IsNumber = true },
            new("observations.first", one => one.First),
            new("observations.last", one => one.Last),
        ],
        [],
        here,
        words);
}
