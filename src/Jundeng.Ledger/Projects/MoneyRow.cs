namespace Jundeng.Ledger.Projects;

/// <summary>A row of <c>project_money</c> with who and why.</summary>
internal sealed record MoneyRow(long ProjectNo, long EntryNo, string Kind, string OnDate, string Source, long Amount, string? Note, long? Corrects, string Who, string? Why)
{
    public ProjectMoney ToMoney(IEnumerable<MoneyRow> all) => new((int)EntryNo, ProjectTerms.Kind(Kind), Iso.ToDay(OnDate), Source, Amount, Note, (int?)Corrects, Who, Why)
    {
        CorrectedBy = (int?)all.FirstOrDefault(row => row.Corrects == EntryNo)?.EntryNo,
    };
}
