using Jundeng.Ledger.Accounts;
using Jundeng.Ledger.Storage;
using Jundeng.Ledger.Supervision.Digests;
using Jundeng.Web.Hosting;
using Jundeng.Web.Pages.Settings;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace Jundeng.Web.Api.Settings;

/// <summary>The mail that goes out: what waits, what went, what failed and why.</summary>
internal static class MailApi
{
    public static void MapMailApi(this IEndpointRouteBuilder api)
    {
        var mail = api.MapGroup("/mail").WithTags("Settings").For(AccessAction.MailKeep);
        mail.MapGet("", ListMail);
        mail.MapPost("/retry", RetryMail);
    }

    /// <summary>The mails of the outbox since a day; of the last 90 days where none is given.</summary>
    internal static async Task<Listed<MailResponse>> ListMail([FromQuery] string? since, LedgerStore store, DigestService digests, CancellationToken ct) =>
        new([.. (await digests.ListAsync(ApiDay.Read("since", since) ?? store.Today.AddDays(-MailBox.Days), ct)).Select(MailResponse.Of)]);

    /// <summary>Has mails tried once more that were given up.</summary>
    internal static async Task<One<RetriedResponse>> RetryMail(Body<RetryMailRequest> body, DigestService digests, CancellationToken ct) => new(new RetriedResponse(await digests.RetryAsync(body.Value.Numbers, body.Act, ct)));
}
