using Jundeng.Ledger.Storage;
using Jundeng.Ledger.Supervision.Digests;

namespace Jundeng.Web.Pages.Settings;

/// <summary>The mail of the last days.</summary>
public sealed record MailBox(IReadOnlyList<DigestMessage> Messages, DateOnly Today)
{
    /// <summary>For how many days mail is looked at.</summary>
    public const int Days = 90;

    public int Sent => Messages.Count(message => message.Sent);

    public int Waiting => Messages.Count(message => !message.Sent && !IsGivenUp(message));

    public IReadOnlyList<DigestMessage> GivenUp => [.. Messages.Where(IsGivenUp)];

    /// <summary>Mail of an earlier day that nobody has tried to send: the sender does not run.</summary>
    public int Forgotten => Messages.Count(message => !message.Sent && message.Attempts == 0 && message.On < Today);

    internal static async Task<MailBox> LoadAsync(LedgerStore store, DigestService digests, CancellationToken ct) => new(await digests.ListAsync(store.Today.AddDays(-Days), ct), store.Today);

    internal static string StateOf(DigestMessage message) => message.Sent ? "mail.sent" : IsGivenUp(message) ? "mail.given-up" : message.Attempts > 0 ? "mail.failed" : "mail.waiting";

    internal static string ToneOf(DigestMessage message) => message.Sent ? "good" : IsGivenUp(message) ? "bad" : message.Attempts > 0 ? "warn" : "none";

    private static bool IsGivenUp(DigestMessage message) => !message.Sent && message.Attempts > 0 && message.NextAt is null;
}
