using Jundeng.Ledger.Supervision.Digests;

namespace Jundeng.Web.Api.Settings;

/// <summary>One mail of the outbox.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Holder">Id of the organisation or person whose it is.</param>
/// <param name="On">The day that it is of.</param>
/// <param name="Address">Where it goes.</param>
/// <param name="Items">How many things it lists.</param>
/// <param name="Subject">Its subject.</param>
/// <param name="Body">Its text.</param>
/// <param name="Attempts">How many times sending was tried.</param>
/// <param name="Sent">Whether it went out.</param>
/// <param name="Problem">What was wrong the last time; null where nothing was.</param>
/// <param name="NextAt">When sending is tried next at the earliest; null where it went out or was given up.</param>
public sealed record MailResponse(
    int Number, string Holder, DateOnly On, string Address, int Items, string Subject, string Body, int Attempts, bool Sent, string? Problem, DateTimeOffset? NextAt)
{
    internal static MailResponse Of(DigestMessage mail) => new(
        mail.Number, mail.Holder.Id, mail.On, mail.Address, mail.Items, mail.Subject, mail.Body, mail.Attempts, mail.Sent, mail.Problem, mail.NextAt);
}
