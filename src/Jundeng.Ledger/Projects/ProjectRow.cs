using System.Text.Json;

namespace Jundeng.Ledger.Projects;

/// <summary>A row of <c>project_version</c> with the id of its project and its event.</summary>
internal sealed record ProjectRow(
    long ProjectNo, string PublicId, long EventSeq, long ItemNo, string? Code, string Name, string Targets, long OrgRegion, long OrgNo, string? Place, string? Content, string? Scale,
    string? StartOn, string? CompleteOn, long Total, long Dropped, string Who, string? Why, string At)
{
    private static readonly string[] s_names = ["task", "code", "name", "targets", "unit", "place", "content", "scale", "start_on", "complete_on", "total", "dropped"];

    public IReadOnlyList<string> TargetIds => JsonSerializer.Deserialize<List<string>>(Targets)!;

    public IReadOnlyList<object?> Values(long planNo) =>
        [ProjectNo, planNo, ItemNo, Code, Name, Targets, OrgRegion, OrgNo, Place, Content, Scale, StartOn, CompleteOn, Total, Dropped];

    public static string Write(IEnumerable<string> targets) => JsonSerializer.Serialize(targets.Distinct());

    /// <summary>The fields, by their names in files, in which another version differs.</summary>
    public IReadOnlyList<string> Differing(ProjectRow other)
    {
        var (mine, others) = (Fields(), other.Fields());
        return [.. s_names.Where((_, i) => !Equals(mine[i], others[i]))];
    }

    private object?[] Fields() => [ItemNo, Code, Name, Targets, (OrgRegion, OrgNo), Place, Content, Scale, StartOn, CompleteOn, Total, Dropped];
}
