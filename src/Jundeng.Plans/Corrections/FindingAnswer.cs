namespace Jundeng.Plans.Corrections;

/// <summary>A person's answer to a finding; an answered finding no longer counts in a check.</summary>
/// <param name="Code">The finding's code.</param>
/// <param name="Tasks">Ids of its tasks.</param>
/// <param name="Targets">Ids of its targets.</param>
/// <param name="Mended">True where the plan was mended, false where the finding is accepted with a reason.</param>
/// <param name="Why">The reason.</param>
/// <param name="Who">The person.</param>
/// <param name="Line">The line of the file, from 1; 0 where it was not read from a file.</param>
public sealed record FindingAnswer(
    string Code,
    IReadOnlyList<string> Tasks,
    IReadOnlyList<string> Targets,
    bool Mended,
    string Why,
    string Who,
    int Line = 0)
{
    /// <summary>True where this is the answer to <paramref name="finding"/>.</summary>
    public bool Answers(Finding finding) =>
        finding.Code == Code && new HashSet<string>(finding.Tasks).SetEquals(Tasks) && new HashSet<string>(finding.Targets).SetEquals(Targets);

    /// <summary>True where both are about the same finding.</summary>
    public bool IsAbout(FindingAnswer other) =>
        other.Code == Code && new HashSet<string>(other.Tasks).SetEquals(Tasks) && new HashSet<string>(other.Targets).SetEquals(Targets);

    /// <summary>An answer to <paramref name="finding"/>.</summary>
    public static FindingAnswer To(Finding finding, bool mended, string why, string who) => new(finding.Code, finding.Tasks, finding.Targets, mended, why, who);
}
