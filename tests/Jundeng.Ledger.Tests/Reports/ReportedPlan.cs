using Jundeng.Ledger.Plans;
using Jundeng.Ledger.Reports;
using Jundeng.Testing;

namespace Jundeng.Ledger.Tests.Reports;

/// <summary>A plan without a round, whose values come from tables.</summary>
internal static class ReportedPlan
{
    public const string Plan = "990101-2026";

    public static async Task<Ledger> OpenAsync(Engine engine)
    {
        var ledger = await Ledger.OpenAsync(engine);
        await ledger.Plans.AddAsync(new AddPlan { RegionCode = "990101", Reading = Samples.Reading }, Ledger.Act);
        // The year of the plan is over.
        ledger.Clock.MoveTo(new DateOnly(2027, 1, 15));
        return ledger;
    }

    public static async Task<ImportResult> ImportAsync(Ledger ledger, string csv)
    {
        using var reader = new StringReader(csv);
        return await ledger.Reports.ImportAsync(Plan, reader, "values.csv", Ledger.Act);
    }
}
