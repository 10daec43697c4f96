using Jundeng.Ledger.Accounts;
using Jundeng.Ledger.Audit;
using Jundeng.Ledger.Upkeep;
using Jundeng.Web.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace Jundeng.Web.Api.Audit;

/// <summary>The events of the ledger.</summary>
internal static class AuditApi
{
    public static void MapAuditApi(this IEndpointRouteBuilder api)
    {
        var audit = api.MapGroup("").WithTags("Audit");
        audit.MapGet("/events", ListEvents).For(AccessAction.AuditRead);
        audit.MapGet("/history/{thing}", ListHistory).For(AccessAction.HistoryRead, "thing");
        audit.MapPost("/audit/verify", VerifyAudit).For(AccessAction.AuditRead);
    }

    /// <summary>Events, the latest first; as CSV or lines of JSON all of them, however many there are.</summary>
    internal static Listed<LedgerEvent> ListEvents(
        [FromQuery] string? about, [FromQuery] string? who, [FromQuery] string? what, [FromQuery] string? from, [FromQuery] string? to, AuditService audit, CancellationToken ct) =>
        new(audit.StreamAsync(new EventQuery { About = about, Who = who, What = what, From = ApiDay.Read("from", from), To = ApiDay.Read("to", to) }, ct));

    /// <summary>All that was done to a thing, oldest first.</summary>
    internal static async Task<Listed<LedgerEvent>> ListHistory(string thing, Caller caller, AuditService audit, AccessService access, CancellationToken ct)
    {
        var events = await audit.HistoryAsync(thing, ct);
        // What belongs to no region, as an account, takes the right to the whole ledger.
        if (events.Count > 0) await access.DemandAsync(caller.Act, AccessAction.HistoryRead, thing, ct);
        return new(events);
    }

    /// <summary>Checks every chain of events and what they say of the content of the ledger.</summary>
    internal static async Task<One<AuditResult>> VerifyAudit(Body<NothingRequest> body, UpkeepService upkeep, CancellationToken ct) => new(await upkeep.CheckAsync(null, body.Act, ct: ct));
}
