namespace Jundeng.Ledger.Implementations;

internal static class ImplementationMessages
{
    public static readonly Refusal MeasuresMissing = new("implementation-measures", new("没有写措施；请写明怎么做。", "There are no measures; say what will be done."));

    public static readonly Refusal PersonMissing = new("implementation-person", new("没有写责任人；请填写。", "There is nobody in charge; say who is."));

    public static readonly Refusal StepsMissing = new("implementation-steps", new("没有节点；请至少写一个节点及其日期。", "There are no milestones; give at least one with its day."));

    public static readonly Refusal WhyMissing = new("implementation-why", new("请写明原因。", "Say why."));

    public static Refusal StepTwice(string name) => new("implementation-steps", new($"节点“{name}”出现了两次；请用不同的名称。", $"The milestone '{name}' occurs twice; name them differently."));

    public static Refusal UnknownUnit(string unit, string task, string? nearest) => new("implementation-unit", nearest is null
        ? new($"“{unit}”不是任务 {task} 的责任单位；请填写该任务的单位。", $"'{unit}' is no unit of the task {task}; give one of its units.")
        : new($"“{unit}”不是任务 {task} 的责任单位；是否指“{nearest}”？", $"'{unit}' is no unit of the task {task}; did you mean '{nearest}'?"));

    public static Refusal NotNow(string task, ImplementationAction action, ImplementationState? state)
    {
        var ((stateZh, stateEn), (actionZh, actionEn)) = (Of(state), Of(action));
        return new("implementation-state", new(
            $"任务 {task} 的实施方案{stateZh}，不能{actionZh}；用 jundeng implementation show 查看。", $"The implementation plan of the task {task} {stateEn}, so it cannot be {actionEn}; see jundeng implementation show."));
    }

    private static (string Zh, string En) Of(ImplementationState? state) => state switch
    {
        ImplementationState.HandedIn => ("已报送", "is handed in"),
        ImplementationState.Withdrawn => ("已撤回", "was withdrawn"),
        ImplementationState.Returned => ("已退回", "was returned"),
        ImplementationState.Accepted => ("已接受", "is accepted"),
        _ => ("尚未报送", "is not handed in yet"),
    };

    private static (string Zh, string En) Of(ImplementationAction action) => action switch
    {
        ImplementationAction.HandIn => ("再次报送", "handed in again"),
        ImplementationAction.Withdraw => ("撤回", "withdrawn"),
        ImplementationAction.Return => ("退回", "returned"),
        _ => ("接受", "accepted"),
    };
}
