namespace Jundeng.Ledger.Accounts;

/// <summary>Where mail for an account or an organisation goes.</summary>
internal sealed record MailRow(string Kind, string Holder, string Address);
