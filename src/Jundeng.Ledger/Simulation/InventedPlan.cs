using System.Globalization;
using System.Text;
using Jundeng.Plans;

namespace Jundeng.Ledger.Simulation;

/// <summary>A county's plan and its year, drawn at random: nothing in it stands for a real place.</summary>
internal sealed class InventedPlan
{
    private const int TargetsOfTask = 5;
    private const int TasksOfDomain = 10;

    // What is promised, in which unit, how it grows, and about how much of it.
    private static readonly (string Name, string? Unit, Flow? Flow, Comparator Comparator, int Low, int High)[] s_indicators =
    [
        ("新增岗位", "个", Flow.Flow, Comparator.AtLeast, 200, 3000),
        ("培训人次", "人次", Flow.Flow, Comparator.AtLeast, 500, 9000),
        ("参保率", "%", Flow.Stock, Comparator.AtLeast, 85, 99),
        ("床位", "张", Flow.Stock, Comparator.Equal, 100, 2000),
        ("投诉办理天数", "天", null, Comparator.AtMost, 3, 15),
    ];

    private static readonly string[] s_domains = ["幼有所育", "学有所教", "劳有所得", "病有所医", "老有所养", "住有所居", "弱有所扶", "文有所享"];

    private readonly int _year;
    private readonly Random _random;

    public InventedPlan(string region, int year, int targets, IReadOnlyList<string> units, Random random)
    {
        (_year, _random) = (year, random);
        var tasks = new List<PlanTask>();
        var promised = new List<PlanTarget>();
        for (var i = 0; i < targets; i++)
        {
            if (i % TargetsOfTask == 0) tasks.Add(Task(tasks.Count, units));
            promised.Add(Target(i, tasks[^1].Id));
        }

        Reading = new PlanReading(new DocumentInfo(string.Create(CultureInfo.InvariantCulture, $"{region}{year}年度模拟计划"), null, null, null, region, year, year, ""), tasks, promised, []);
    }

    public PlanReading Reading { get; }

    /// <summary>The values of some months as a table to import: nearer to the target each month, some a little behind.</summary>
    public byte[] Values(int months)
    {
        var csv = new StringBuilder("target,value,date\n");
        foreach (var target in Reading.Targets)
        {
            var pace = 0.8 + 0.3 * _random.NextDouble();
            for (var month = 1; month <= months; month++)
            {
                var share = target.Flow is Flow.Flow ? pace * month / 12 : pace * (0.9 + 0.1 * month / 12);
                var value = Math.Round((double)target.Value * (target.Comparator == Comparator.AtMost ? 2 - share : share), target.Unit == "%" ? 1 : 0);
                if (target.Unit == "%") value = Math.Min(value, 100);
                csv.Append(CultureInfo.InvariantCulture, $"{target.Id},{value},{_year:0000}-{month:00}-{DateTime.DaysInMonth(_year, month):00}\n");
            }
        }

        return Encoding.UTF8.GetBytes(csv.ToString());
    }

    private PlanTask Task(int at, IReadOnlyList<string> units)
    {
        var lead = _random.Next(units.Count);
        var number = (at + 1).ToString(CultureInfo.InvariantCulture);
        return new PlanTask(number, s_domains[at / TasksOfDomain % s_domains.Length], $"模拟任务{number}", default, [units[lead]], [units[(lead + 1) % units.Count]]);
    }

    private PlanTarget Target(int at, string task)
    {
        var (name, unit, flow, comparator, low, high) = s_indicators[at % s_indicators.Length];
        return new PlanTarget($"t{at + 1}", task, default, "", $"{name}（任务{task}）", comparator, _random.Next(low, high), unit, TargetKind.Target) { Flow = flow };
    }
}
