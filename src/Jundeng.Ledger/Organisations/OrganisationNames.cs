using Jundeng.Ledger.Storage;

namespace Jundeng.Ledger.Organisations;

/// <summary>Organisations as people give them: by id, or by one of their names in a region.</summary>
internal sealed class OrganisationNames
{
    private readonly IReadOnlyDictionary<long, OrganisationState> _ofRegion;
    private readonly IReadOnlyDictionary<string, OrganisationKey> _byId;

    /// <param name="ofRegion">The organisations of the region.</param>
    /// <param name="byId">Those that are there under the ids that people give, in whatever region.</param>
    public OrganisationNames(IReadOnlyDictionary<long, OrganisationState> ofRegion, IReadOnlyDictionary<string, OrganisationKey> byId) => (_ofRegion, _byId) = (ofRegion, byId);

    public static async Task<OrganisationNames> LoadAsync(Session session, long region, IReadOnlyCollection<string> given) =>
        new((await OrganisationRows.LastAsync(session, region)).ToDictionary(state => state.OrgNo), await OrganisationRows.FindAllAsync(session, given));

    /// <summary>The organisation that is meant; null where none is, and then the reason is noted.</summary>
    public OrganisationKey? Find(string text, ICollection<Refusal> refusals)
    {
        var plain = Text.Plain(text);
        var found = _ofRegion.Values.Where(state => state.PublicId == text || (state.HeirNo is null && state.Names.Contains(plain))).ToList();
        if (found is [{ HeirNo: null } one]) return new OrganisationKey(one.RegionId, one.OrgNo, one.PublicId);
        if (found is [var gone]) refusals.Add(OrganisationMessages.Dissolved(text, gone.HeirAmong(_ofRegion).PublicId));
        else if (_byId.TryGetValue(text, out var elsewhere)) return elsewhere;
        else refusals.Add(OrganisationMessages.UnknownName(text, Nearest.Of(text, _ofRegion.Values.SelectMany(state => state.Names.Append(state.PublicId)))));
        return null;
    }
}
