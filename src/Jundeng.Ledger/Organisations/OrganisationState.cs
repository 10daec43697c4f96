using System.Text.Encodings.Web;
using System.Text.Json;

namespace Jundeng.Ledger.Organisations;

/// <summary>A row of <c>organisation_period</c> with the public id of its organisation.</summary>
internal sealed record OrganisationState(
    long RegionId, long OrgNo, string PublicId, string ValidFrom, long EventSeq, string Name, string? ShortName, string Aliases, string Kind, long? HeirNo)
{
    private static readonly JsonSerializerOptions s_json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Full name, short name and aliases.</summary>
    public IEnumerable<string> Names => new[] { Name, ShortName }.OfType<string>().Concat(OtherNames);

    public IReadOnlyList<string> OtherNames => JsonSerializer.Deserialize<List<string>>(Aliases)!;

    public static string Write(IEnumerable<string> aliases) => JsonSerializer.Serialize(aliases.Distinct(), s_json);

    public bool SaysTheSame(OrganisationState other) =>
        (Name, ShortName, Aliases, Kind, HeirNo) == (other.Name, other.ShortName, other.Aliases, other.Kind, other.HeirNo);

    /// <summary>Who acts for it today: itself, or who took over in the end.</summary>
    public OrganisationState HeirAmong(IReadOnlyDictionary<long, OrganisationState> all)
    {
        var state = this;
        // A merger needs a living heir, so heirs form no circle.
        while (state.HeirNo is { } heir) state = all[heir];
        return state;
    }

    public object?[] ToRow() => [RegionId, OrgNo, ValidFrom, EventSeq, Name, ShortName, Aliases, Kind, HeirNo];

    public Organisation ToOrganisation(string regionCode, string? heir) => new(
        PublicId, regionCode, Name, ShortName, OtherNames, OrganisationWords.Kind(Kind)!.Value, ValidFrom == Iso.Ever ? null : Iso.ToDay(ValidFrom), heir);

    /// <summary>What an event says of it.</summary>
    public object ToFacts(string? heir) => new { id = PublicId, Name, ShortName, aliases = OtherNames, Kind, from = ValidFrom == Iso.Ever ? null : ValidFrom, heir };
}
