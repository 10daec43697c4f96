using System.Globalization;
using Jundeng.Ledger.Plans;
using Jundeng.Publishing.Ledgers;

namespace Jundeng.Publishing.Tests.Ledgers;

public sealed class LedgerCsvTests
{
    [Fact]
    public void Write_EveryField_GivesTheFlatLedger()
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        LedgerCsv.Write(output, Sample.Small, Sample.SmallText);
        Assert.Equal(
            """"
            plan,region,from,to,task,domain,title,responsible,cooperating,target,indicator,comparator,value,upper,unit,kind,basis,flow,due,part_of,modality,binding,start,end,text
            计划,某县,2026,2027,,,,,,t3,'=总额,le,1750.25,,元,funding,level,,,,,,0,0,"1,750.25元"
            计划,某县,2026,2027,1,教育,普及,县教育局;县残联,"县""妇联""",t1,入学率,ge,95,97.5,%,target,level,stock,2026-06-30,,ensure,true,15,18,95%
            计划,某县,2026,2027,1,教育,普及,县教育局;县残联,"县""妇联""",t2,残疾儿童入学率,eq,90,,%,part,level,,,t1,,false,27,30,90%
            计划,某县,2026,2027,2,教育,督导,,,,,,,,,,,,,,,,32,37,

            """".ReplaceLineEndings("\n"),
            output.ToString());
    }

    [Fact]
    public void Write_County_ReadsBackAsTheSamePlan()
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        LedgerCsv.Write(output, Sample.County, Sample.CountyText);
        var ledger = PlanLedgerCsv.Read(new StringReader(output.ToString()), "plan.csv");

        Assert.Equal((Sample.County.Document.Title, Sample.County.Document.Region, 2026, 2026), (ledger.Title, ledger.Region, ledger.From, ledger.To));
        Assert.Equal(
            Sample.County.Tasks.Select(task => (task.Id, task.Domain, task.Title, string.Join('|', task.Responsible), string.Join('|', task.Cooperating))),
            ledger.Reading.Tasks.Select(task => (task.Id, task.Domain, task.Title, string.Join('|', task.Responsible), string.Join('|', task.Cooperating))));
        Assert.Equal(
            Sample.County.Targets.Select(target => target with { Span = default }).OrderBy(target => target.Id, StringComparer.Ordinal),
            ledger.Reading.Targets.Select(target => target with { Span = default }).OrderBy(target => target.Id, StringComparer.Ordinal));
    }

    [Fact]
    public void Write_WithoutSource_LeavesPlacesEmpty()
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        LedgerCsv.Write(output, Sample.Small, null);
        Assert.All(output.ToString().TrimEnd().Split('\n').Skip(1), row => Assert.Contains(",,,", row, StringComparison.Ordinal));
        Assert.DoesNotContain(",15,18,", output.ToString(), StringComparison.Ordinal);
    }
}
