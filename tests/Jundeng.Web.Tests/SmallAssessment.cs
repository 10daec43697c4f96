using System.Text;
using Jundeng.Ledger;
using Jundeng.Ledger.Assessment.Archive;
using Jundeng.Ledger.Storage;

namespace Jundeng.Web.Tests;

/// <summary>Three invented counties, two indicators and two years, small enough to know every number by heart; a value is missing.</summary>
internal static class SmallAssessment
{
    private const string Scheme = """
        scheme: county
        version: 1
        title: {zh: 县域评价, en: Counties}
        sample: period
        rounding: {mode: half-up, digits: 1}
        regions: [{id: a, name: 甲县}, {id: b, name: 乙县}, {id: c, name: <丙县>}]
        uncertainty: {runs: 50, seed: 7, weights: 0.3}
        tree:
          - id: index
            name: {zh: 总指数, en: Index}
            children:
              - id: education
                name: {zh: 教育, en: Education}
                weight: 2
                children:
                  - {id: enrolment, name: {zh: 入园率, en: Enrolment}, unit: "%", attainment: {family: ratio, target: 98}}
              - id: health
                name: {zh: 健康, en: Health}
                weight: 1
                children:
                  - {id: beds, name: {zh: 床位, en: Beds}, attainment: {family: ratio, target: 5}}
        """;

    private const string Data = """
        region,period,indicator,value
        a,2029,enrolment,49
        b,2029,enrolment,49
        c,2029,enrolment,49
        a,2029,beds,5
        b,2029,beds,5
        c,2029,beds,5
        a,2030,enrolment,49
        b,2030,enrolment,98
        c,2030,enrolment,100
        a,2030,beds,4
        b,2030,beds,10
        c,2030,beds,
        """;

    /// <summary>Applies the scheme twice: to the data, and to data in which one value of the last year is higher.</summary>
    public static async Task AddAsync(string database, CancellationToken ct)
    {
        await using var store = await LedgerStore.OpenAsync(database, ct: ct);
        var act = new Act("tester");
        await new SchemeService(store).AddAsync(Encoding.UTF8.GetBytes(Scheme), "county.yaml", act, ct);
        foreach (var data in new[] { Data, Data.Replace("a,2030,enrolment,49", "a,2030,enrolment,73.5", StringComparison.Ordinal) })
        {
            var cut = await new CutService(store).MakeAsync(Encoding.UTF8.GetBytes(data), "counties.csv", act, ct);
            await new RunService(store).MakeAsync(SchemeName.Parse("county"), cut.Id, act);
        }
    }
}
