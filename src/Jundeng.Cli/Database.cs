using System.CommandLine;
using Jundeng.Cli.Resources;
using Jundeng.Ledger;
using Jundeng.Ledger.Plans;
using Jundeng.Ledger.Storage;

namespace Jundeng.Cli;

/// <summary>The ledger's database, and who acts on it.</summary>
internal static class Database
{
    private const string Default = "data/jundeng.db";

    public static Option<string> Option() => new("--db")
    {
        Description = Strings.OptionDatabase.With(Default),
        HelpName = "FILE|\"Host=…\"",
        DefaultValueFactory = _ => Environment.GetEnvironmentVariable("JUNDENG_DB") is { Length: > 0 } set ? set : Default,
    };

    public static Option<string> Operator() => new("--as")
    {
        Description = Strings.OptionAs,
        HelpName = "NAME",
        DefaultValueFactory = _ => Environment.GetEnvironmentVariable("JUNDENG_AS") is { Length: > 0 } set ? set : Environment.UserName,
    };

    /// <summary>Opens the database and makes it where there is none.</summary>
    public static async Task<LedgerStore> OpenAsync(string connection, CancellationToken ct)
    {
        try
        {
            return await LedgerStore.OpenAsync(connection, ct: ct);
        }
        catch (LedgerRefusedException e)
        {
            throw new CliException(ExitCode.Database, Refusals.Describe(e.Reasons));
        }
    }

    /// <summary>Opens a database that must be there already.</summary>
    public static Task<LedgerStore> OpenExistingAsync(string connection, CancellationToken ct) =>
        IsServer(connection) || File.Exists(connection) ? OpenAsync(connection, ct) : throw new CliException(ExitCode.Database, Strings.DatabaseMissing.With(connection));

    public static async Task<PlanInForce> FindPlanAsync(LedgerStore store, string id, CancellationToken ct) =>
        await new PlanService(store).FindAsync(id, ct) ?? throw UnknownPlan(id);

    public static CliException UnknownPlan(string id) => new(ExitCode.UnknownPlan, Strings.PlanUnknown.With(id));

    private static bool IsServer(string connection) => connection.StartsWith("Host=", StringComparison.OrdinalIgnoreCase);
}
