namespace Jundeng.Ledger.Projects;

/// <summary>A row of <c>project_fund</c>.</summary>
internal sealed record FundRow(long ProjectNo, long EventSeq, string Source, long Year, long Amount)
{
    public ProjectFund ToFund() => new(Source, Year == 0 ? null : (int)Year, Amount);
}
