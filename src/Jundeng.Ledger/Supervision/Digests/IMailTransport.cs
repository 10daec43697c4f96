namespace Jundeng.Ledger.Supervision.Digests;

/// <summary>A way for mail to go out.</summary>
public interface IMailTransport
{
    /// <summary>Sends a message.</summary>
    /// <exception cref="MailFailedException">It did not go out.</exception>
    Task SendAsync(DigestMessage message, CancellationToken ct);
}
