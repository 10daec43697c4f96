using Jundeng.Ledger.Accounts;
using Jundeng.Ledger.Organisations;

namespace Jundeng.Web.Pages.Accounts;

/// <summary>For what a role is held, as people call it.</summary>
internal static class RoleScope
{
    /// <summary>The names of all organisations by their ids.</summary>
    public static async Task<IReadOnlyDictionary<string, string>> NamesAsync(OrganisationService organisations, CancellationToken ct) =>
        (await organisations.ListAsync(null, null, ct)).ToDictionary(organisation => organisation.Id, organisation => organisation.Name, StringComparer.Ordinal);

    /// <summary>The name of the organisation or the code of the region; null for the whole ledger.</summary>
    public static string? Of(AccountRole role, IReadOnlyDictionary<string, string> names) =>
        role.Organisation is { } id ? names.GetValueOrDefault(id, id) : role.Region;
}
