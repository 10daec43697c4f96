namespace Jundeng.Web.Pages.Registry;

/// <summary>What an import asks for.</summary>
/// <param name="Word">The key of its title.</param>
/// <param name="Advice">The key of what the file must hold.</param>
/// <param name="Back">The list that it belongs to.</param>
/// <param name="HasDay">Whether it asks for the day from which the list holds.</param>
/// <param name="HasRegion">Whether it asks for the region of rows that name none.</param>
/// <param name="Accept">Which files are taken.</param>
public sealed record RegisterImport(string Word, string Advice, string Back, bool HasDay, bool HasRegion = false, string Accept = ".csv,text/csv");
