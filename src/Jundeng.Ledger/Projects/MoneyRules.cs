namespace Jundeng.Ledger.Projects;

/// <summary>What an entry of money must be; what a reason excuses is not asked where there is one.</summary>
internal static class MoneyRules
{
    public static IEnumerable<Refusal> Check(NewMoney money, ProjectMoney? corrected, ProjectBook book, ProjectRow row, DateOnly today, bool hasReason)
    {
        if (money.On > today) yield return ProjectMessages.Future(money.On);
        if (money.Amount <= 0) yield return new Refusal("amount", ProjectMessages.AmountZero);
        if (corrected is not null && corrected.Kind != money.Kind) yield return ProjectMessages.OtherKind(row.PublicId, corrected);
        if (corrected is not null && !hasReason) yield return ProjectMessages.CorrectionWhy;
        if (book.Sources.Find(money.Source) is not { } source)
        {
            yield return book.Sources.Unknown(money.Source);
            yield break;
        }

        if (hasReason) yield break;
        var planned = book.FundsOf(row).Where(fund => fund.Source == source.Code).Sum(fund => fund.Amount);
        var sum = Sum(money.Kind) + money.Amount;
        if (sum > planned) yield return ProjectMessages.OverPlanned(money.Kind, source, sum, planned);
        // Where nobody enters what comes in there is nothing to hold payments against.
        if (money.Kind == MoneyKind.Payment && Sum(MoneyKind.Arrival) is > 0 and var arrived && sum > arrived) yield return ProjectMessages.OverArrived(source, sum, arrived);

        long Sum(MoneyKind kind) => book.MoneyOf(row).Where(entry => entry.Holds && entry.Kind == kind && entry.Source == source.Code && entry != corrected).Sum(entry => entry.Amount);
    }
}
