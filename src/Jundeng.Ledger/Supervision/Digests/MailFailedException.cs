namespace Jundeng.Ledger.Supervision.Digests;

/// <summary>A mail did not go out; the message says why.</summary>
public sealed class MailFailedException(string message, Exception inner) : Exception(message, inner);
