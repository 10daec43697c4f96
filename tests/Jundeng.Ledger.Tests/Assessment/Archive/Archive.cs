using System.Text;
using Jundeng.Ledger.Assessment.Archive;

namespace Jundeng.Ledger.Tests.Assessment.Archive;

/// <summary>A small scheme with data in the ledger: three regions, two indicators, one value missing.</summary>
internal static class Archive
{
    public const string Scheme = """
        scheme: county
        version: 1
        title: {zh: 县域评价, en: Counties}
        uncertainty: {runs: 20, seed: 7, weights: 0.2}
        tree:
          - id: index
            children:
              - {id: enrolment, weight: 2, attainment: {family: ratio, target: 98}}
              - {id: beds, weight: 1, attainment: {family: ratio, target: 5}}
        """;

    public const string Data = """
        region,period,indicator,value
        a,2026,enrolment,49
        b,2026,enrolment,98
        c,2026,enrolment,100
        a,2026,beds,4
        b,2026,beds,10
        c,2026,beds,

        """;

    public static Task<SchemeAdded> AddAsync(this SchemeService schemes, string yaml = Scheme, string fileName = "county.yaml") =>
        schemes.AddAsync(Encoding.UTF8.GetBytes(yaml), fileName, Ledger.Act);

    public static Task<Cut> MakeAsync(this CutService cuts, string csv = Data, string fileName = "data.csv") =>
        cuts.MakeAsync(Encoding.UTF8.GetBytes(csv), fileName, Ledger.Act);

    public static Task<RunSummary> MakeAsync(this RunService runs, string scheme = "county", string cut = "cut-1") =>
        runs.MakeAsync(SchemeName.Parse(scheme), cut, Ledger.Act);

    public static async Task<Refusal> RefusedAsync(Func<Task> act) => Assert.Single((await Assert.ThrowsAsync<LedgerRefusedException>(act)).Reasons);
}
