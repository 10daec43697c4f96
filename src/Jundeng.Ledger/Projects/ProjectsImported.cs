namespace Jundeng.Ledger.Projects;

/// <summary>What an import of projects came to.</summary>
/// <param name="Added">How many are new.</param>
/// <param name="Changed">How many say something else.</param>
/// <param name="Unchanged">How many were known so.</param>
public sealed record ProjectsImported(int Added, int Changed, int Unchanged);
