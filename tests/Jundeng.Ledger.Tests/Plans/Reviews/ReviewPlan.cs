using System.Text;
using Jundeng.Ledger.Plans;
using Jundeng.Ledger.Plans.Reviews;
using Jundeng.Plans;
using Jundeng.Plans.Documents;

namespace Jundeng.Ledger.Tests.Plans.Reviews;

/// <summary>A plan with a contradiction and a task whose heading is easily missed; it opens with a character outside the basic plane.</summary>
internal static class ReviewPlan
{
    public const string Id = "990101-2026";

    public const string Text = """
        𠮷禾县2026年度公共服务计划

        一、主要任务
        （一）就业
        1.扩大就业。全年新增就业500人，其中妇女600人。
        责任单位：县人社局
        2.技能培训。培训农民800人次。另建培训基地，设教室三十间。
        责任单位：县农业局
        3.就业宣传。做好宣传。
        责任单位：县人社局

        """;

    public static byte[] Bytes { get; } = Encoding.UTF8.GetBytes(Text);

    public static PlanText Source { get; } = PlanDocument.TryDecode(Bytes, "plan.txt", out var text, out _) ? text : throw new InvalidOperationException();

    public static PlanReading Read { get; } = PlanReader.Read(Source);

    public static AddPlan Plan { get; } = new() { RegionCode = "990101", RegionName = "𠮷禾县", Reading = Read, Source = Bytes, FileName = "plan.txt" };

    public static ReviewService Reviewing(Ledger ledger) => new(ledger.Store);

    /// <summary>A ledger with the plan in force, and its review.</summary>
    public static async Task<(Ledger Ledger, Review Review)> OpenAsync(Jundeng.Testing.Engine engine, AddPlan? plan = null)
    {
        var ledger = await Ledger.OpenAsync(engine);
        await ledger.Plans.AddAsync(plan ?? Plan, Ledger.Act);
        return (ledger, (await Reviewing(ledger).FindAsync(Id))!);
    }

    public static TextSpan Span(string words)
    {
        var start = Text.IndexOf(words, StringComparison.Ordinal);
        return new TextSpan(start, start + words.Length);
    }

    public static PlanTarget Target(this PlanReading reading, string words) => reading.Targets.Single(target => target.Text == words);

    public static Dictionary<string, string?> Fields(params (string Field, string? Value)[] fields) => fields.ToDictionary(field => field.Field, field => field.Value);
}
