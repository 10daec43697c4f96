using System.Collections.Frozen;
using Jundeng.Plans;

namespace Jundeng.Ledger.Audit;

/// <summary>What happened, in words.</summary>
public static class EventWords
{
    private static readonly FrozenDictionary<string, LocalText> s_words = new Dictionary<string, LocalText>
    {
        [EventType.PlanAdded] = new("计划生效", "plan put in force"),
        [EventType.PlanReviewed] = new("审核一步", "step of a review"),
        [EventType.PlanRevised] = new("计划修订", "plan revised"),
        [EventType.UnitsMatched] = new("匹配责任单位", "units matched"),
        [EventType.ReportImported] = new("导入填报值", "values imported"),
        [EventType.RegionsImported] = new("登记区域", "regions registered"),
        [EventType.RegionChanged] = new("变更区域", "region changed"),
        [EventType.RegionsMerged] = new("区域合并", "regions merged"),
        [EventType.RegionSplit] = new("区域拆分", "region split"),
        [EventType.OrganisationsImported] = new("登记单位", "organisations registered"),
        [EventType.OrganisationChanged] = new("变更单位", "organisation changed"),
        [EventType.OrganisationsMerged] = new("单位合并", "organisations merged"),
        [EventType.CalendarImported] = new("登记工作日历", "working days registered"),
        [EventType.DutyOwnerSet] = new("指定填报单位", "owner set"),
        [EventType.TargetsDivided] = new("分解目标", "targets divided"),
        [EventType.RoundOpened] = new("开启填报期", "round opened"),
        [EventType.RoundExtended] = new("延长填报期", "round extended"),
        [EventType.RoundClosed] = new("关闭填报期", "round closed"),
        [EventType.ReportDrafted] = new("填写报告", "report written on"),
        [EventType.ReportAttached] = new("上传佐证", "file attached"),
        [EventType.ReportSubmitted] = new("提交报告", "report submitted"),
        [EventType.ReportReturned] = new("退回报告", "report returned"),
        [EventType.ReportAdmitted] = new("受理逾期报告", "late report admitted"),
        [EventType.ReportAccepted] = new("报告通过", "report accepted"),
        [EventType.ReportCorrected] = new("更正报告", "report corrected"),
        [EventType.ReportSettingChanged] = new("更改填报设置", "setting of reports changed"),
        [EventType.IndicatorsImported] = new("登记指标", "indicators registered"),
        [EventType.IndicatorChanged] = new("变更指标", "indicator changed"),
        [EventType.IndicatorsLinked] = new("对应指标", "targets linked with indicators"),
        [EventType.TasksChanged] = new("变更任务台账", "ledger of tasks changed"),
        [EventType.MilestonesSet] = new("设节点", "milestones set"),
        [EventType.MilestoneChanged] = new("变更节点", "milestone changed"),
        [EventType.ImplementationHandedIn] = new("报送实施方案", "implementation plan handed in"),
        [EventType.ImplementationWithdrawn] = new("撤回实施方案", "implementation plan withdrawn"),
        [EventType.ImplementationReturned] = new("退回实施方案", "implementation plan returned"),
        [EventType.ImplementationAccepted] = new("接受实施方案", "implementation plan accepted"),
        [EventType.PlanAligned] = new("标注上下衔接", "origin of items said"),
        [EventType.CarriedOver] = new("结转事项", "carried over"),
        [EventType.SchemeAdded] = new("加入评价方案", "scheme added"),
        [EventType.ObservationsImported] = new("导入观测值", "observations imported"),
        [EventType.CutMade] = new("截取数据", "cut made"),
        [EventType.RunMade] = new("评价", "run made"),
        [EventType.AccountAdded] = new("新增账户", "account added"),
        [EventType.AccountGranted] = new("授予角色", "role granted"),
        [EventType.AccountRevoked] = new("收回角色", "role revoked"),
        [EventType.AccountDisabled] = new("停用账户", "account disabled"),
        [EventType.AccountEnabled] = new("启用账户", "account enabled"),
        [EventType.AccountStandIn] = new("指定代理", "stand-in named"),
        [EventType.AccountHandedOver] = new("移交填报", "reporting handed over"),
        [EventType.PasswordSet] = new("设置密码", "password set"),
        [EventType.SecondFactorSet] = new("启用动态口令", "second factor set"),
        [EventType.SecondFactorRemoved] = new("取消动态口令", "second factor removed"),
        [EventType.AccountUnlocked] = new("解除登录暂停", "signing in allowed again"),
        [EventType.TokenMade] = new("制作令牌", "token made"),
        [EventType.TokenRevoked] = new("撤销令牌", "token revoked"),
        [EventType.SettingChanged] = new("更改设置", "setting changed"),
        [EventType.LightRulesAdded] = new("添加亮灯规则", "rules of lights added"),
        [EventType.LightsDrawn] = new("亮灯", "lights drawn"),
        [EventType.LightOverridden] = new("手工调整灯", "light set by hand"),
        [EventType.OrderIssued] = new("下达督办单", "order issued"),
        [EventType.OrderMoved] = new("督办单办理", "step with an order"),
        [EventType.RemarkAdded] = new("批示", "remark"),
        [EventType.DigestContactSet] = new("登记收件邮箱", "mail address set"),
        [EventType.DigestsMade] = new("生成提醒", "digests made"),
        [EventType.DigestsSent] = new("发送提醒", "digests sent"),
        [EventType.PaperDrafted] = new("起草文稿", "paper drafted"),
        [EventType.PaperEdited] = new("修改文稿", "paper edited"),
        [EventType.PaperIssued] = new("印发文稿", "paper issued"),
        [EventType.AppraisalRulesAdded] = new("添加考评规则", "rules of appraisal added"),
        [EventType.ReleaseProposed] = new("拟定发布", "release proposed"),
        [EventType.ReleaseApproved] = new("批准发布", "release approved"),
        [EventType.ReleaseRefused] = new("发布未予批准", "release refused"),
        [EventType.ReleaseWithdrawn] = new("撤回发布", "release withdrawn"),
    }.ToFrozenDictionary();

    /// <summary>All events that have words.</summary>
    public static IEnumerable<string> All => s_words.Keys;

    /// <summary>An event as people call it. A database of a later version may hold what this one has no word for: then its code.</summary>
    public static LocalText Of(string what) => s_words.GetValueOrDefault(what) ?? new(what, what);
}
