using Jundeng.Ledger.Tables;

namespace Jundeng.Ledger.Projects;

/// <summary>A row of a table of progress and money: one of the two.</summary>
internal sealed record ProjectWorkRow(CsvRow Row, string Code, DateOnly On, NewProgress? Progress, NewMoney? Money, string? Why)
{
    // Money comes in before it goes out on the same day.
    public (DateOnly On, bool IsPayment) Order => (On, Money?.Kind == MoneyKind.Payment);
}
