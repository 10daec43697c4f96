namespace Jundeng.Ledger.Simulation;

/// <summary>All sentences about invented provinces.</summary>
internal static class SimulationMessages
{
    public static Refusal NotEmpty(int plans) => new("not-empty", new(
        $"库中已有 {plans} 份计划；模拟数据只写入空库，请用 --db 指定一个新文件。",
        $"The ledger has plans already ({plans}); invented data are only written to an empty one: name a new file with --db."));

    public static Refusal OutOfRange(string name, int value, int least, int most) => new("out-of-range", new(
        $"{name} 为 {value}，应在 {least} 到 {most} 之间。",
        $"{name} is {value}, but must be from {least} to {most}."));
}
