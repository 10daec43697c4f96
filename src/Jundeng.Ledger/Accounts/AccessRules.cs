using static Jundeng.Ledger.Accounts.AccessReach;
using static Jundeng.Ledger.Accounts.Role;

namespace Jundeng.Ledger.Accounts;

/// <summary>Who may do what: one row an action. Whatever no row allows is refused.</summary>
public static class AccessRules
{
    private static readonly RoleReach s_planner = new(Planner, Region);
    private static readonly RoleReach s_reporter = new(Reporter, Unit);
    private static readonly RoleReach s_colleague = new(Reporter, OwnRegion);
    private static readonly RoleReach s_checker = new(Checker, Region);
    private static readonly RoleReach s_leader = new(Leader, Region);
    private static readonly RoleReach s_assessor = new(Assessor, Everywhere);
    private static readonly RoleReach s_publisher = new(Publisher, Region);
    private static readonly RoleReach s_auditor = new(Auditor, Everywhere);
    private static readonly RoleReach s_accounts = new(AccountAdministrator, Everywhere);
    private static readonly RoleReach s_security = new(SecurityAdministrator, Everywhere);

    /// <summary>All rules in the order of the work.</summary>
    public static IReadOnlyList<AccessRule> All { get; } =
    [
        new(AccessAction.LedgerRead, "ledger.read", new("查看计划、台账、填报和督办", "read plans, reports and supervision"), [s_planner, s_colleague, s_checker, s_leader, s_assessor, s_publisher, s_auditor]),
        new(AccessAction.AssessmentRead, "assessment.read", new("查看评价结果", "read assessments"), [new(Planner, Everywhere), new(Checker, Everywhere), new(Leader, Everywhere), s_assessor, new(Publisher, Everywhere), s_auditor]),
        new(AccessAction.PlanAdd, "plan.add", new("计划生效", "put plans in force"), [s_planner]),
        new(AccessAction.PlanReview, "plan.review", new("审核计划的读取结果", "review readings of plans"), [s_planner]),
        new(AccessAction.PlanRevise, "plan.revise", new("计划的修订版生效", "put revisions of plans in force"), [s_planner]),
        new(AccessAction.PlanReread, "plan.reread", new("重新读取计划", "read plans again"), [s_planner]),
        new(AccessAction.PlanMatchUnits, "plan.match-units", new("确认责任单位", "say whom units in plans mean"), [s_planner]),
        new(AccessAction.PlanAllocate, "plan.allocate", new("分解目标", "allocate targets"), [s_planner]),
        new(AccessAction.PlanAlign, "plan.align", new("标注上级要求与自定事项", "say what of plans is required from above"), [s_planner]),
        new(AccessAction.PlanCarryOver, "plan.carry-over", new("结转未完成事项", "carry over what is unfinished"), [s_planner]),
        new(AccessAction.TaskChange, "task.change", new("维护任务台账", "keep the ledger of tasks"), [s_planner]),
        new(AccessAction.ProjectChange, "project.change", new("维护项目", "keep projects"), [s_planner, s_reporter]),
        new(AccessAction.MilestoneChange, "milestone.change", new("维护节点", "keep milestones"), [s_planner]),
        new(AccessAction.ImplementationHandIn, "implementation.hand-in", new("报送实施方案", "hand in implementation plans"), [s_reporter]),
        new(AccessAction.ImplementationDecide, "implementation.decide", new("接受或退回实施方案", "accept or return implementation plans"), [s_planner], NotOwn: true),
        new(AccessAction.MeetingHold, "meeting.hold", new("记录调度会议", "record coordination meetings"), [s_planner]),
        new(AccessAction.ReportImport, "report.import", new("批量导入完成值", "import values"), [s_planner]),
        new(AccessAction.ReportDraft, "report.draft", new("填写报告", "draft reports"), [s_reporter]),
        new(AccessAction.ReportSubmit, "report.submit", new("提交报告", "submit reports"), [s_reporter]),
        new(AccessAction.ReportReturn, "report.return", new("退回报告", "return reports"), [s_checker], NotOwn: true),
        new(AccessAction.ReportAccept, "report.accept", new("审核通过报告", "accept reports"), [s_checker], NotOwn: true),
        new(AccessAction.ReportCorrect, "report.correct", new("更正已通过的报告", "correct accepted reports"), [s_reporter]),
        new(AccessAction.EvidenceAdd, "evidence.add", new("上传和撤下佐证材料", "attach evidence and take it off"), [s_reporter]),
        new(AccessAction.RoundOpen, "round.open", new("开启填报期", "open rounds"), [s_planner]),
        new(AccessAction.RoundExtend, "round.extend", new("延长填报期", "extend rounds"), [s_planner]),
        new(AccessAction.RoundClose, "round.close", new("关闭填报期", "close rounds"), [s_planner]),
        new(AccessAction.RoundAdmit, "round.admit", new("受理逾期报告", "admit late reports"), [s_planner, s_checker], NotOwn: true),
        new(AccessAction.LightDraw, "light.draw", new("按规则亮灯", "draw lights"), [s_planner]),
        new(AccessAction.LightOverride, "light.override", new("人工调整红黄绿灯", "override lights"), [s_planner]),
        new(AccessAction.OrderIssue, "order.issue", new("下发督办单", "issue orders"), [s_planner]),
        new(AccessAction.OrderSign, "order.sign", new("签收督办单", "sign for orders"), [s_reporter]),
        new(AccessAction.OrderWork, "order.work", new("登记办理进展", "record work on orders"), [s_reporter]),
        new(AccessAction.OrderAskExtension, "order.ask-extension", new("申请延期", "ask for extensions"), [s_reporter]),
        new(AccessAction.OrderDecideExtension, "order.decide-extension", new("批复延期", "decide on extensions"), [s_planner], NotOwn: true),
        new(AccessAction.OrderReport, "order.report", new("报告办结", "report on orders"), [s_reporter]),
        new(AccessAction.OrderCheck, "order.check", new("核查、销号或退回", "check, close or return orders"), [s_planner, s_checker], NotOwn: true),
        new(AccessAction.OrderSuspend, "order.suspend", new("暂停、恢复或终止督办单", "suspend, resume or terminate orders"), [s_planner]),
        new(AccessAction.OrderReopen, "order.reopen", new("回头看、重新督办", "reopen orders"), [s_planner, s_checker]),
        new(AccessAction.BulletinWrite, "bulletin.write", new("编写通报", "write bulletins"), [s_planner]),
        new(AccessAction.SummaryWrite, "summary.write", new("编写汇总报告", "write consolidated reports"), [s_planner]),
        new(AccessAction.DigestSend, "digest.send", new("发送提醒", "send reminders"), [s_planner]),
        new(AccessAction.AppraisalMake, "appraisal.make", new("考评责任单位", "appraise organisations"), [s_planner, s_assessor]),
        new(AccessAction.RemarkAdd, "remark.add", new("批示", "remark"), [s_leader]),
        new(AccessAction.IndicatorDefine, "indicator.define", new("定义指标", "define indicators"), [s_assessor]),
        new(AccessAction.ObservationImport, "observation.import", new("导入观测值和抽样调查", "import observations and sample surveys"), [s_assessor]),
        new(AccessAction.SchemeAdd, "scheme.add", new("登记评价方案", "add schemes"), [s_assessor]),
        new(AccessAction.CutMake, "cut.make", new("固定数据截面", "make cuts"), [s_assessor]),
        new(AccessAction.RunMake, "run.make", new("运行评价", "make runs"), [s_assessor]),
        new(AccessAction.ReleaseDraft, "release.draft", new("拟定发布", "draft releases"), [s_publisher]),
        new(AccessAction.ReleaseApprove, "release.approve", new("批准发布", "approve releases"), [s_publisher], NotOwn: true),
        new(AccessAction.ReleaseWithdraw, "release.withdraw", new("撤回发布", "withdraw releases"), [s_publisher]),
        new(AccessAction.FeedbackAnswer, "feedback.answer", new("办理公众意见", "answer what the public says"), [s_publisher]),
        new(AccessAction.RegionsChange, "regions.change", new("维护行政区划", "keep the register of regions"), [s_planner]),
        new(AccessAction.MapsChange, "maps.change", new("维护地图", "keep maps of regions"), [s_planner]),
        new(AccessAction.OrganisationsChange, "organisations.change", new("维护责任单位", "keep the register of organisations"), [s_planner]),
        new(AccessAction.CalendarChange, "calendar.change", new("维护工作日历", "keep the calendar of working days"), [s_security]),
        new(AccessAction.LightRuleChange, "light-rule.change", new("制定红黄绿灯规则", "set rules of lights"), [s_security]),
        new(AccessAction.SettingsChange, "settings.change", new("更改设置", "change settings"), [s_security]),
        new(AccessAction.MailKeep, "mail.keep", new("查看发件箱、重发邮件", "see the outbox and have mail tried again"), [s_security]),
        new(AccessAction.SignInsRead, "sign-ins.read", new("查看登录记录", "read the record of sign-ins"), [s_security, s_auditor]),
        new(AccessAction.BackupMake, "backup.make", new("备份", "make backups"), [s_security]),
        new(AccessAction.HistoryRead, "history.read", new("查看事项的经过", "read the story of a thing"), [s_planner, s_checker, s_leader, s_auditor]),
        new(AccessAction.AuditRead, "audit.read", new("校验事件链、签发检查点", "verify the events and sign checkpoints"), [s_auditor]),
        new(AccessAction.AccountRead, "account.read", new("查看账户", "read accounts"), [s_accounts, s_security, s_auditor]),
        new(AccessAction.AccountAdd, "account.add", new("新增账户", "add accounts"), [s_accounts]),
        new(AccessAction.AccountChange, "account.change", new("停用、启用、代理和移交", "disable and enable accounts, name stand-ins, hand over"), [s_accounts], NotOwn: true),
        new(AccessAction.AccountGrant, "account.grant", new("授予或收回角色", "grant and revoke roles"), [s_accounts], NotOwn: true),
        new(AccessAction.AccountReset, "account.reset", new("重置密码和动态口令、解锁", "reset passwords and second factors, unlock"), [s_accounts], NotOwn: true),
    ];

    /// <summary>The rule of an action.</summary>
    public static AccessRule Of(AccessAction action) => All[(int)action];

    /// <summary>The rule of a code, such as <c>plan.add</c>; null where there is none.</summary>
    public static AccessRule? Find(string code) => All.FirstOrDefault(rule => rule.Code == code);

    /// <summary>Whether a role can be for something of this kind: an organisation, a region.</summary>
    public static bool Reaches(Role role, AccessReach reach) => All.Any(rule => rule.Allowed.Contains(new RoleReach(role, reach)));
}
