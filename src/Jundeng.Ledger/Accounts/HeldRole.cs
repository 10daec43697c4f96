namespace Jundeng.Ledger.Accounts;

/// <summary>A role that a person has, of their own or standing in.</summary>
/// <param name="Grant">The role.</param>
/// <param name="Principal">For whom the person stands in; null where the role is their own.</param>
internal sealed record HeldRole(GrantState Grant, AccountState? Principal);
