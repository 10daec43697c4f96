using Jundeng.Ledger.Accounts;
using Jundeng.Ledger.Organisations;
using Jundeng.Web.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace Jundeng.Web.Api.Registry;

/// <summary>The register of organisations.</summary>
internal static class OrganisationApi
{
    public static void MapOrganisationApi(this IEndpointRouteBuilder api)
    {
        var organisations = api.MapGroup("/organisations").WithTags("Registers").ForSignedIn();
        organisations.MapGet("", ListOrganisations);
        organisations.MapPost("", ImportOrganisations).For(AccessAction.OrganisationsChange);
        organisations.MapPost("/merge", MergeOrganisations).For(AccessAction.OrganisationsChange);
        organisations.MapGet("/{id}", GetOrganisation).Tagged("id");
        organisations.MapPatch("/{id}", ChangeOrganisation).For(AccessAction.OrganisationsChange, "id").Tagged("id");
        organisations.MapGet("/{id}/states", ListOrganisationStates);
    }

    /// <summary>The organisations as they were on a day.</summary>
    internal static async Task<Listed<Organisation>> ListOrganisations([FromQuery] string? region, [FromQuery] string? asOf, OrganisationService organisations, CancellationToken ct) =>
        new(await organisations.ListAsync(region, ApiDay.Read("asOf", asOf), ct));

    /// <summary>An organisation as it is now.</summary>
    internal static async Task<One<Organisation>> GetOrganisation(string id, OrganisationService organisations, CancellationToken ct) => new((await organisations.HistoryAsync(id, ct))[^1]);

    /// <summary>All states of an organisation, oldest first.</summary>
    internal static async Task<Listed<Organisation>> ListOrganisationStates(string id, OrganisationService organisations, CancellationToken ct) => new(await organisations.HistoryAsync(id, ct));

    /// <summary>Takes organisations from a CSV table: all or none.</summary>
    internal static async Task<One<OrganisationsImported>> ImportOrganisations(Upload file, [FromQuery] string? region, [FromQuery] string? from, OrganisationService organisations, CancellationToken ct) =>
        new(await organisations.ImportAsync(file.Bytes, file.Name, region, ApiDay.Read("from", from), file.Act, ct));

    /// <summary>Gives an organisation other names from a day on; what is null stays.</summary>
    internal static async Task<One<Organisation>> ChangeOrganisation(string id, Body<OrganisationChange> body, OrganisationService organisations, CancellationToken ct) => new(await organisations.ChangeAsync(body.Value, body.Act, ct));

    /// <summary>Dissolves organisations; their open tasks, reports and accounts pass to their heir.</summary>
    internal static async Task<One<Organisation>> MergeOrganisations(Body<OrganisationMerger> body, OrganisationService organisations, CancellationToken ct) => new(await organisations.MergeAsync(body.Value, body.Act, ct));
}
