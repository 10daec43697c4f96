namespace Jundeng.Ledger.Accounts.Security;

/// <summary>A key of the servers on a database.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Content">The key; null where it is protected with another key file than this server has.</param>
public sealed record ServerKey(string Name, string? Content);
