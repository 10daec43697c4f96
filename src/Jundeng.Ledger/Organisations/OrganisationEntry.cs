namespace Jundeng.Ledger.Organisations;

/// <summary>An organisation as a list names it.</summary>
internal sealed record OrganisationEntry(
    string? Id, string Region, string Name, string? ShortName, IReadOnlyList<string> Aliases, OrganisationKind Kind, Tables.CsvRow Row)
{
    public IEnumerable<string> Names => new[] { Name, ShortName }.OfType<string>().Concat(Aliases);
}
