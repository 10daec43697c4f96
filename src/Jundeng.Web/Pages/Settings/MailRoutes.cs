using System.Globalization;
using Jundeng.Ledger;
using Jundeng.Ledger.Accounts;
using Jundeng.Ledger.Storage;
using Jundeng.Ledger.Supervision.Digests;
using Jundeng.Web.Figures;
using Jundeng.Web.Hosting;
using Jundeng.Web.Language;
using Jundeng.Web.Pages.Forms;
using Jundeng.Web.Pages.Lists;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Jundeng.Web.Pages.Settings;

/// <summary>The mail that goes out: what waits, what went, what failed and why.</summary>
internal static class MailRoutes
{
    public static void MapMail(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(Routes.Mail, ListAsync).For(AccessAction.MailKeep);
        routes.MapPost(Routes.Mail, Retry).For(AccessAction.MailKeep);
    }

    private static Task<IResult> Retry(HttpContext http, LedgerStore store, DigestService digests, Here here, Words words, CancellationToken ct) => Posted.TakeAsync(
        http,
        async (form, act) =>
        {
            var fields = new Fields(form);
            var one = fields.Number("of");
            fields.ThrowIfRefused();
            var again = await digests.RetryAsync(one is { } number ? [number] : null, act, ct);
            return (Routes.Mail, (Notice?)Notice.Of("mail.again", again.ToString(CultureInfo.InvariantCulture)));
        },
        async (_, reasons) => Page(await MailBox.LoadAsync(store, digests, ct), here, words, reasons));

    private static async Task<IResult> ListAsync(HttpContext http, LedgerStore store, DigestService digests, Here here, Words words, CancellationToken ct)
    {
        var box = await MailBox.LoadAsync(store, digests, ct);
        return ListAnswer.Of(http, words["mail.title"], ListOf(box, here, words), () => Page(box, here, words, []));
    }

    private static PageAnswer<MailPage> Page(MailBox box, Here here, Words words, IReadOnlyList<Refusal> refusals) =>
        new PageAnswer<MailPage>(new { Box = box, List = (IListing)ListOf(box, here, words), Refusals = refusals });

    private static Listing<DigestMessage> ListOf(MailBox box, Here here, Words words) => new(
        new ListEmpty("mail.none", "mail.none.next"),
        [.. box.Messages.OrderByDescending(message => message.Number)],
        [
            new("mail.subject", message => message.Subject) { IsHead = true },
            new("mail.to", message => new Cell(message.Address) { Quiet = message.Holder.Id }),
            new("mail.day", message => message.On),
            new("mail.state", message => new Cell(words[MailBox.StateOf(message)]) { Tone = MailBox.ToneOf(message) }),
            new("mail.tries", message => message.Attempts) { IsNumber = true },
            new("mail.problem", message => message.Problem),
            new("mail.next", message => message.NextAt is { } next ? Amounts.Time(next) : null),
        ],
        [new("mail.state", MailBox.StateOf) { Name = state => words[state] }],
        here,
        words);
}
