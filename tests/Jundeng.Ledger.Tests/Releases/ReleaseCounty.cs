using System.Text;
using Jundeng.Ledger.Releases;
using Jundeng.Ledger.Tests.Supervision;
using Jundeng.Testing;

namespace Jundeng.Ledger.Tests.Releases;

/// <summary>A county with its towns assessed, of which one counts few people.</summary>
internal static class ReleaseCounty
{
    public const string Plan = County.Plan;

    public const string Scheme = """
        scheme: towns
        version: 1
        title: {zh: 乡镇评价, en: Towns}
        tree:
          - id: index
            children:
              - id: children
                children:
                  - {id: orphans, weight: 1, unit: "%", attainment: {family: ratio, target: 100}}
                  - {id: enrolment, weight: 1, unit: "%", attainment: {family: ratio, target: 100}}
              - {id: beds, weight: 1, unit: "张", attainment: {family: ratio, target: 5}}
        """;

    // Of a's six orphans two are cared for; b, c and d have many.
    public const string Data = """
        region,period,indicator,value,numerator,denominator
        a,2026,orphans,33.3,2,6
        b,2026,orphans,50,40,80
        c,2026,orphans,90,81,90
        d,2026,orphans,80,400,500
        a,2026,enrolment,90,,
        b,2026,enrolment,91,,
        c,2026,enrolment,92,,
        d,2026,enrolment,93,,
        a,2026,beds,1,,
        b,2026,beds,2,,
        c,2026,beds,3,,
        d,2026,beds,4,,

        """;

    public static Act Publisher { get; } = new("甲", "年度公开");

    public static Act Second { get; } = new("乙", "同意");

    public static async Task<County> OpenAsync(Engine engine)
    {
        var county = await County.OpenAsync(engine);
        await county.ReportAsync("t2,1750,2026-06-30\nt3,3.9,2026-06-30\nt4,500,2026-06-30\n");
        await county.Ledger.Schemes.AddAsync(Encoding.UTF8.GetBytes(Scheme), "towns.yaml", Ledger.Act);
        await county.Ledger.Cuts.MakeAsync(Encoding.UTF8.GetBytes(Data), "towns.csv", Ledger.Act);
        await county.Ledger.Runs.MakeAsync(new("towns", 1), "cut-1", Ledger.Act);
        return county;
    }

    public static Task<Release> ProposeAsync(this ReleaseService releases, string? run = null) => releases.ProposeAsync(new ProposeRelease(Plan) { Run = run }, Publisher);

    public static async Task<Release> PublishAsync(this ReleaseService releases, string? run = null) => await releases.ApproveAsync((await releases.ProposeAsync(run)).Id, null, Second);
}
