using Jundeng.Plans.Documents;
using Jundeng.Plans.Findings;

namespace Jundeng.Plans.Tests.Findings;

public sealed class UpperPlanTests
{
    private const string Upper = "某省2025年公共服务计划\n一、主要任务\n（一）教育\n1.学前教育。学前三年毛入园率达到95%以上，6月底前实现每千名儿童拥有托位4.5个，新建幼儿园300所。\n2.就业服务。城镇登记失业率控制在4%以内。\n3.医疗服务。基本形成15分钟医疗服务圈。";

    [Theory]
    [InlineData("1.学前教育。学前三年毛入园率达到93%。", FindingCode.BelowUpper, "“学前三年毛入园率”为93%，达不到上级规划“学前三年毛入园率”的95%以上。请提高目标，或报上级同意。")]
    [InlineData("1.就业。城镇登记失业率控制在4.5%以内。", FindingCode.BelowUpper, "“城镇登记失业率”为4.5%以内，达不到上级规划“城镇登记失业率”的4%以内。请提高目标，或报上级同意。")]
    [InlineData("1.学前教育。学前三年毛入园率达到96%左右。", FindingCode.ComparatorWeaker, "“学前三年毛入园率”写的是约数（约96%），上级规划“学前三年毛入园率”要求95%以上。请写明确数。")]
    [InlineData("1.托育。每千名儿童拥有托位4.6个。", FindingCode.LaterThanUpper, "“每千名儿童拥有托位”的期限（2025年12月31日）晚于上级规划“每千名儿童拥有托位”的期限（2025年6月30日）。请提前，或说明原因。")]
    public void Compare_WeakerTarget_IsFound(string task, string code, string message)
    {
        var findings = UpperPlan.Compare(Read("某县2025年公共服务计划\n一、主要任务\n（一）民生\n" + task), Read(Upper));

        var finding = Assert.Single(findings, finding => finding.Code == code);
        Assert.Equal(message, finding.Message.Zh);
        Assert.Equal(["t1"], finding.Targets);
    }

    [Fact]
    public void Compare_UpperTargetWithoutCounterpart_IsMissing()
    {
        var findings = UpperPlan.Compare(Read("某县2025年公共服务计划\n一、主要任务\n（一）民生\n1.就业。城镇登记失业率控制在3.5%以内。"), Read(Upper));

        var missing = findings.Where(finding => finding.Code == FindingCode.MissingFromUpper).Select(finding => finding.Message.Zh.Split('“', '”')[1]).ToHashSet();
        Assert.Equal(["学前三年毛入园率", "每千名儿童拥有托位", "医疗服务圈"], missing);
        Assert.DoesNotContain(findings, finding => finding.Code == FindingCode.BelowUpper);
    }

    [Fact]
    public void Compare_TotalsOfAWiderRegion_AreNotCompared()
    {
        var findings = UpperPlan.Compare(Read("某县2025年公共服务计划\n一、主要任务\n（一）教育\n1.学前教育。新建幼儿园3所。"), Read("某省2025年公共服务计划\n一、主要任务\n（一）教育\n1.学前教育。新建幼儿园300所。"));

        Assert.Empty(findings);
    }

    [Fact]
    public void Compare_OneTargetWithTheOneItCarriesOut_IsHeldAgainstItWhateverItsName()
    {
        var lower = Read("某县2025年公共服务计划\n一、主要任务\n（一）民生\n1.幼教。三岁至六岁儿童入园率达到93%。\n2.幼儿园。新建幼儿园3所。");
        var upper = Read(Upper);

        var finding = Assert.Single(UpperPlan.Compare(lower, lower.Targets[0], upper, upper.Targets.Single(target => target.Indicator == "学前三年毛入园率")));
        Assert.Equal((FindingCode.BelowUpper, "t1"), (finding.Code, Assert.Single(finding.Targets)));
        Assert.Empty(UpperPlan.Compare(lower, lower.Targets[1], upper, upper.Targets.Single(target => target.Unit == "所")));
    }

    [Fact]
    public void Candidates_TasksByTitleAndTargetsByIndicatorUnitAndBasis_TheMostAlikeFirst()
    {
        var lower = Read("某县2025年公共服务计划\n一、主要任务\n（一）民生\n1.学前教育服务。学前三年毛入园率达到93%，新建幼儿园3所，建设幼儿园4个。");

        var found = UpperPlan.Candidates(lower, Read(Upper), 0.4);

        Assert.Equal(["1 > 1", "t1 > t1", "t2 > t3"], found.Where(one => one.Score > 0.6).Select(one => $"{one.Lower} > {one.Upper}"));
        Assert.Equal((true, 0.75), (found[0].IsTask, found[0].Score));
        Assert.Equal((false, 1.0), (found.Single(one => one.Lower == "t2").IsTask, found.Single(one => one.Lower == "t2").Score));
        Assert.DoesNotContain(found, one => one.Lower == "t3");
        Assert.Equal(["1", "1"], UpperPlan.Candidates(lower, Read(Upper), 0).Where(one => one.IsTask).Take(2).Select(one => one.Lower));
    }

    private static PlanReading Read(string text) => PlanReader.Read(PlanText.FromString(text));
}
