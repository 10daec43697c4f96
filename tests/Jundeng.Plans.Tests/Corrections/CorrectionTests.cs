using Jundeng.Plans.Corrections;
using Jundeng.Plans.Documents;

namespace Jundeng.Plans.Tests.Corrections;

public sealed class CorrectionTests
{
    private static readonly PlanText s_source = PlanText.FromString("""
        青禾县2026年度公共服务计划

        一、主要任务
        （一）就业
        1.扩大就业。全年新增就业500人。
        责任单位：县人社局
        2.技能培训。培训农民800人，其中妇女900人。
        责任单位：县农业局
        3.就业宣传。做好宣传。
        责任单位：县人社局
        """);

    [Fact]
    public void TryRead_ChangedTarget_HoldsTheNewValue()
    {
        var corrections = Parse($"""
            sha256: {s_source.Sha256}
            corrections:
              - change: target
                id: t1
                at: {At("500人")}
                text: 500人
                set: {OpenBrace} value: 600, indicator: 城镇新增就业, comparator: ge, due: 2026-06-30, modality: null {CloseBrace}
                why: 印发稿有误
                who: 计划科
            """);

        Assert.True(PlanReader.TryRead(s_source, corrections, out var reading, out var errors), string.Join('\n', errors));

        var target = reading.Targets[0];
        Assert.Equal((600m, "城镇新增就业", Comparator.AtLeast, new DateOnly(2026, 6, 30)), (target.Value, target.Indicator, target.Comparator, target.Due));
    }

    [Fact]
    public void TryRead_AddedAndRemoved_KeepsTheOrderOfTheText()
    {
        var corrections = Parse($"""
            sha256: {s_source.Sha256}
            corrections:
              - remove: target
                id: t2
                at: {At("800人")}
                text: 800人
                why: 不作考核
                who: 计划科
              - add: target
                id: a1
                at: {At("就业宣传")}
                text: 就业宣传
                set: {OpenBrace} task: "3", indicator: 就业宣传场次, value: 4, unit: 场 {CloseBrace}
                why: 附件另有要求
                who: 计划科
            """);

        Assert.True(PlanReader.TryRead(s_source, corrections, out var reading, out _));

        Assert.Equal(["t1", "t3", "a1"], reading.Targets.Select(target => target.Id));
        Assert.Null(reading.Targets[1].PartOf);
        Assert.DoesNotContain(reading.Findings, finding => finding.Code == FindingCode.PartExceedsWhole);
        Assert.DoesNotContain(reading.Findings, finding => finding.Code == FindingCode.Unquantified && finding.Tasks.Contains("3"));
    }

    [Fact]
    public void TryRead_GuardNoLongerHolds_TellsEveryPlaceAndReadsNothing()
    {
        var corrections = Parse($"""
            sha256: {s_source.Sha256}
            corrections:
              - change: target
                id: t1
                at: {At("500人")}
                text: 501人
                set: {OpenBrace} value: 600 {CloseBrace}
                why: 印发稿有误
                who: 计划科
              - remove: task
                id: "9"
                at: {At("3.就业宣传")}
                text: 3.就业宣传
                why: 重复
                who: 计划科
            """);

        Assert.False(PlanReader.TryRead(s_source, corrections, out var reading, out var errors));

        Assert.Null(reading);
        Assert.Equal(
            [
                "目标值t1应为“501人”，现在是“500人”。读取结果已变，请重新核对这一处。",
                "读取结果中没有任务9；该位置现在是3。读取结果已变，请重新核对这一处。",
            ],
            errors.Select(error => error.Message.Zh));
        Assert.Equal([3, 10], errors.Select(error => error.Line));
    }

    [Fact]
    public void TryRead_OtherSource_IsRefused()
    {
        var corrections = Parse("sha256: 00\ncorrections: []");

        Assert.False(PlanReader.TryRead(s_source, corrections, out _, out var errors));

        Assert.StartsWith("更正文件针对的原文（00）不是这一份", Assert.Single(errors).Message.Zh, StringComparison.Ordinal);
    }

    [Fact]
    public void TryRead_AnsweredFinding_CarriesItsAnswer()
    {
        var corrections = Parse($"""
            sha256: {s_source.Sha256}
            findings:
              - code: part-exceeds-whole
                tasks: ["2"]
                targets: [t2, t3]
                answer: accepted
                why: 含上年结转
                who: 计划科
            """);

        Assert.True(PlanReader.TryRead(s_source, corrections, out var reading, out _));

        var finding = Assert.Single(reading.Findings, finding => finding.Code == FindingCode.PartExceedsWhole);
        Assert.Equal("含上年结转", finding.Answer?.Why);
    }

    [Fact]
    public void TryParse_FaultyFile_TellsEveryFaultWithItsLine()
    {
        Assert.False(CorrectionFile.TryParse("""
            sha256: ab
            remark: x
            corrections:
              - change: target
                id: t1
                at: [5]
                text: 500人
                who: 计划科
            findings:
              - code: duplicate
                answer: perhaps
                why: 重复
                who: 计划科
            """, out _, out var errors));

        Assert.Equal(
            [(2, "不认识“remark”"), (4, "“at”应为两个整数"), (4, "缺少“set”"), (4, "缺少“why”"), (10, "不认识“perhaps”")],
            errors.OrderBy(error => error.Line).Select(error => (error.Line, error.Message.Zh[..error.Message.Zh.IndexOfAny(['。', ' '])])));
    }

    [Fact]
    public void TryParse_NoYaml_TellsWhere()
    {
        Assert.False(CorrectionFile.TryParse("sha256: [", out _, out var errors));

        Assert.StartsWith("更正文件不是有效的 YAML", Assert.Single(errors).Message.Zh, StringComparison.Ordinal);
    }

    [Fact]
    public void ToYaml_ReadAgain_IsTheSameFile()
    {
        var file = new CorrectionFile(
            s_source.Sha256,
            [new Correction(CorrectionAction.Change, false, "t1", 1, 5, "说“是”\\\"\n", new Dictionary<string, string?> { ["value"] = "6", ["due"] = null }, "因为: #1", "甲")],
            [new FindingAnswer("duplicate", ["1"], ["t1", "t2"], true, "已改", "乙")]);

        Assert.True(CorrectionFile.TryParse(file.ToYaml(), out var again, out var errors), string.Join('\n', errors));

        Assert.Equal(file.ToYaml(), again.ToYaml());
        Assert.Equal(file.Corrections[0].Text, again.Corrections[0].Text);
        Assert.Null(again.Corrections[0].Set["due"]);
    }

    [Fact]
    public void TryRead_TaskAddedInsideAnother_TakesItsRestAndTheTargetsInIt()
    {
        var corrections = Parse($"""
            sha256: {s_source.Sha256}
            corrections:
              - add: task
                id: a1
                at: {At("其中妇女")}
                text: 其中妇女
                set: {OpenBrace} title: 妇女培训, responsible: [县妇联, 县农业局] {CloseBrace}
                why: 另立一项
                who: 计划科
            """);

        Assert.True(PlanReader.TryRead(s_source, corrections, out var reading, out _));

        Assert.Equal(["1", "2", "a1", "3"], reading.Tasks.Select(task => task.Id));
        Assert.Equal(reading.Tasks[1].Span.End, reading.Tasks[2].Span.Start);
        Assert.Equal(["县妇联", "县农业局"], reading.Tasks[2].Responsible);
        Assert.Equal(["1", "2", "a1"], reading.Targets.Select(target => target.TaskId));
    }

    [Theory]
    [InlineData("add", "target", "a1", "500人", "{ indicator: 就业, value: 5 }", "该位置已有目标值t1。请直接修改它。")]
    [InlineData("change", "target", "t2", "800人", "{ value: 9, upper: 8 }", "“upper”不能小于“value”。区间请把较小的数填在“value”。")]
    [InlineData("change", "target", "t2", "800人", "{ partOf: t3 }", "“partOf”使目标值t2成为自己的组成部分。请另选所属总量。")]
    [InlineData("change", "target", "t2", "800人", "{ indicator: \" \" }", "“indicator”不能是“ ”。请对照 docs/corrections.md 的取值。")]
    public void TryRead_CorrectionThatMakesNoSense_IsRefused(string action, string element, string id, string words, string set, string message)
    {
        var corrections = Parse($"""
            sha256: {s_source.Sha256}
            corrections:
              - {action}: {element}
                id: {id}
                at: {At(words)}
                text: {words}
                set: {set}
                why: 试
                who: 计划科
            """);

        Assert.False(PlanReader.TryRead(s_source, corrections, out _, out var errors));

        Assert.Equal(message, Assert.Single(errors).Message.Zh);
        Assert.Same(corrections.Corrections[0], errors[0].Correction);
    }

    [Fact]
    public void TryRead_KeptIds_HoldWhateverTheReaderCounts()
    {
        var corrections = Parse($"""
            sha256: {s_source.Sha256}
            ids:
              - {OpenBrace}task: "9", at: {At("2.技能培训")}, text: 2.技能培训{CloseBrace}
              - {OpenBrace}target: t2, at: {At("500人")}, text: 500人{CloseBrace}
              - {OpenBrace}target: t1, at: {At("800人")}, text: 800人{CloseBrace}
            """);

        Assert.True(PlanReader.TryRead(s_source, corrections, out var reading, out _));

        Assert.Equal(["1", "9", "3"], reading.Tasks.Select(task => task.Id));
        Assert.Equal([("t2", "1", null), ("t1", "9", null), ("t3", "9", "t1")], reading.Targets.Select(target => (target.Id, target.TaskId!, target.PartOf)));
        Assert.Equal(corrections.ToYaml(), Parse(corrections.ToYaml()).ToYaml());
    }

    [Fact]
    public void TryRead_KeptIdsThatDoNotFit_AreRefused()
    {
        var corrections = Parse($"""
            sha256: {s_source.Sha256}
            ids:
              - {OpenBrace}target: t2, at: {At("500人")}, text: 500人{CloseBrace}
              - {OpenBrace}target: t9, at: {At("妇女")}, text: 妇女{CloseBrace}
            """);

        Assert.False(PlanReader.TryRead(s_source, corrections, out _, out var errors));

        Assert.Equal(["读取结果中没有目标值t9。读取结果已变，请重新核对这一处。", "目标值编号t2出现了两次。请更正 ids。"], errors.Select(error => error.Message.Zh));
    }

    [Fact]
    public void Between_TwoReadings_TellsWhatWasAddedChangedAndGone()
    {
        var before = PlanReader.Read(s_source);
        var after = before with
        {
            Tasks = [before.Tasks[0] with { Responsible = ["县人社局", "县教育局"] }, before.Tasks[2]],
            Targets = [before.Targets[0] with { Value = 600, Span = new TextSpan(before.Targets[0].Span.Start, before.Targets[0].Span.End + 1) }, .. before.Targets.Skip(1), before.Targets[0] with { Id = "a1" }],
        };

        var changes = ReadingDifference.Between(before, after, s_source.CodePoints);

        Assert.Equal(
            [(ItemChangeKind.Changed, true, "1"), (ItemChangeKind.Gone, true, "2"), (ItemChangeKind.Changed, false, "t1"), (ItemChangeKind.Added, false, "a1")],
            changes.Select(change => (change.Kind, change.IsTask, change.Id)));
        Assert.Equal(new FieldChange("responsible", "县人社局", "县人社局;县教育局"), Assert.Single(changes[0].Fields));
        Assert.Equal(["value", "at"], changes[2].Fields.Select(field => field.Field));
        Assert.Empty(ReadingDifference.Between(before, before, s_source.CodePoints));
    }

    [Fact]
    public void Version_OfTheReader_NamesItsBuild() => Assert.Matches(@"^\d+\.\d+\.\d+\+[0-9a-f]{8}$", PlanReader.Version);

    private const string OpenBrace = "{";
    private const string CloseBrace = "}";

    private static string At(string words)
    {
        var start = s_source.Text.IndexOf(words, StringComparison.Ordinal);
        return $"[{start}, {start + words.Length}]";
    }

    private static CorrectionFile Parse(string yaml)
    {
        Assert.True(CorrectionFile.TryParse(yaml, out var file, out var errors), string.Join('\n', errors));
        return file;
    }
}
