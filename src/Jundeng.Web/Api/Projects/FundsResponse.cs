using Jundeng.Ledger.Projects;

namespace Jundeng.Web.Api.Projects;

/// <summary>The money of a plan's projects, planned against spent; amounts in 分.</summary>
/// <param name="AsOf">Entries up to this day count; null = all.</param>
/// <param name="Money">The whole.</param>
/// <param name="Tasks">The same by task.</param>
/// <param name="Sources">The same by source.</param>
public sealed record FundsResponse(DateOnly? AsOf, FundTotals Money, IReadOnlyList<TaskFunds> Tasks, IReadOnlyList<SourceFunds> Sources)
{
    internal static FundsResponse Of(PlanFunds funds) => new(funds.AsOf, funds.Money, funds.Tasks, funds.Sources);
}
