using Jundeng.Plans;

namespace Jundeng.Ledger.Desk;

/// <summary>What people call the works of a desk.</summary>
public static class DeskWords
{
    /// <summary>The words of a work; {0} stands for how many.</summary>
    public static LocalText Of(DeskWork work) => work switch
    {
        DeskWork.MendReport => new("报告被退回，需修改", "Mend the report that was returned"),
        DeskWork.FillReport => new("填写报告", "Fill in the report"),
        DeskWork.SignOrder => new("签收督办单", "Sign for the order"),
        DeskWork.MendOrder => new("督办单被退回，需继续办理", "Go on with the order that was returned"),
        DeskWork.WorkOrder => new("办理督办单", "Work on the order"),
        DeskWork.DecideExtension => new("批复延期申请", "Decide on more time"),
        DeskWork.CheckOrder => new("核查办结情况", "Check what was done"),
        DeskWork.CheckReports => new("审核报告", "Check reports"),
        DeskWork.IssueOrders => new("处置预警", "See to warnings"),
        DeskWork.MatchUnits => new("确认责任单位", "Say whom units mean"),
        DeskWork.DecideRelease => new("批准发布", "Decide on the release"),
        DeskWork.AnswerMessages => new("办理公众意见", "Answer the public"),
        _ => throw new ArgumentOutOfRangeException(nameof(work), work, "Not a work."),
    };

    /// <summary>Whether a work stands for several things that are counted.</summary>
    public static bool IsCounted(DeskWork work) => work is DeskWork.CheckReports or DeskWork.IssueOrders or DeskWork.MatchUnits or DeskWork.AnswerMessages;
}
