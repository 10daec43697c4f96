using Jundeng.Ledger.Upkeep;
using Jundeng.Web.Pages.Settings;

namespace Jundeng.Web.Api.Settings;

/// <summary>How the server and the ledger are.</summary>
/// <param name="Version">The version of the program.</param>
/// <param name="Began">When this server began.</param>
/// <param name="Database">The kind of database.</param>
/// <param name="Bytes">Its size.</param>
/// <param name="Chains">How many chains of events there are.</param>
/// <param name="Events">How many events.</param>
/// <param name="Check">The last check of the chains, by whichever server or command; null where there was none.</param>
/// <param name="Backup">The last backup, by whichever command; null where none is known.</param>
/// <param name="Faults">What is wrong, the worst first; empty where all is well.</param>
public sealed record HealthResponse(
    string Version, DateTimeOffset Began, string Database, long Bytes, int Chains, long Events, ChainCheck? Check, BackupMade? Backup, IReadOnlyList<HealthFaultResponse> Faults)
{
    internal static HealthResponse Of(HealthView view) => new(
        view.Version, view.Began, view.Database.Kind, view.Database.Bytes, view.Heads.Chains.Count, view.Heads.Chains.Sum(chain => chain.Length), view.Check, view.Backup,
        [.. view.Faults.Select(HealthFaultResponse.Of)]);
}
