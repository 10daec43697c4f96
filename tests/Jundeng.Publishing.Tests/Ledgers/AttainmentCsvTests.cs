using System.Globalization;
using Jundeng.Ledger.Assessment;
using Jundeng.Ledger.Reports;
using Jundeng.Publishing.Ledgers;

namespace Jundeng.Publishing.Tests.Ledgers;

public sealed class AttainmentCsvTests
{
    [Fact]
    public void Write_Groups_KeepsEveryDigitAndLeavesNothingReportedEmpty()
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        AttainmentCsv.Write(
            output,
            [
                new GroupAttainment("=教育", new Score(1d / 3, 1.5, 0.25, 1, 0.5, 4, 2), 3, new WorkDone(1, 2, 3, 4)),
                new GroupAttainment("普及", new Score(null, null, 0, 1, 0, 1, 0), 1, new WorkDone(0, 0, 0, 0)) { TaskId = "7" },
            ]);
        Assert.Equal(
            "task,name,capped,uncapped,low,high,coverage,counted,reported,tasks,done,partly,not_done,unknown\n"
            + ",'=教育,0.3333333333333333,1.5,0.25,1,0.5,4,2,3,1,2,3,4\n"
            + "7,普及,,,0,1,0,1,0,1,0,0,0,0\n",
            output.ToString());
    }

    [Fact]
    public void Write_Targets_ShowsWhatWasReportedLast()
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        var value = new ReportValue("t1", "1", new DateOnly(2026, 6, 30), 2, "0.9万", 9000, null, ValueStatus.Provisional, null, DateTimeOffset.UnixEpoch, "甲");
        AttainmentCsv.Write(output, [new TargetAttainment(Sample.Small.Targets[0], value, 0.9, 1.25, true), new TargetAttainment(Sample.Small.Targets[1], null, null, null, false)]);
        Assert.Equal(
            "target,task,indicator,comparator,value,unit,kind,reported,status,date,capped,uncapped,counted\n"
            + "t1,1,入学率,ge,95,%,target,9000,provisional,2026-06-30,0.9,1.25,true\n"
            + "t2,1,残疾儿童入学率,eq,90,%,part,,,,,,false\n",
            output.ToString());
    }
}
