using System.Diagnostics.CodeAnalysis;

namespace Jundeng.Plans.Corrections;

/// <summary>The declared corrections of one plan's reading, in YAML (docs/corrections.md).</summary>
/// <param name="Sha256">Checksum of the source that was corrected; another source is refused.</param>
/// <param name="Corrections">In the order of the file.</param>
/// <param name="Answers">Answers to findings.</param>
public sealed record CorrectionFile(string Sha256, IReadOnlyList<Correction> Corrections, IReadOnlyList<FindingAnswer> Answers)
{
    /// <summary>Ids that elements keep although the reader numbers them otherwise; they hold before any correction.</summary>
    public IReadOnlyList<KeptId> Ids { get; init; } = [];

    /// <summary>A file that corrects nothing.</summary>
    /// <param name="sha256">Checksum of the source.</param>
    public static CorrectionFile Empty(string sha256) => new(sha256, [], []);

    /// <summary>Reads a file.</summary>
    /// <param name="yaml">Its text.</param>
    /// <param name="file">The corrections where the method returns true.</param>
    /// <param name="errors">Every fault of the file where it returns false.</param>
    public static bool TryParse(string yaml, [NotNullWhen(true)] out CorrectionFile? file, out IReadOnlyList<CorrectionError> errors) =>
        CorrectionYaml.TryParse(yaml, out file, out errors);

    /// <summary>The file with an element's correction in the place of the one it had; without one where <paramref name="correction"/> is null.</summary>
    /// <param name="isTask">True for a task, false for a target.</param>
    /// <param name="id">The element's id.</param>
    /// <param name="correction">The element's correction.</param>
    public CorrectionFile With(bool isTask, string id, Correction? correction)
    {
        var list = Corrections.ToList();
        var at = list.FindIndex(one => one.IsTask == isTask && one.Id == id);
        if (at >= 0) list.RemoveAt(at);
        if (correction is not null) list.Insert(at < 0 ? list.Count : at, correction);
        return this with { Corrections = list };
    }

    /// <summary>The file with an answer in the place of an earlier one to the same finding.</summary>
    /// <param name="answer">The answer.</param>
    public CorrectionFile With(FindingAnswer answer) => this with { Answers = [.. Without(answer).Answers, answer] };

    /// <summary>The file without the answer to the finding that <paramref name="answer"/> is about.</summary>
    /// <param name="answer">An answer to the same finding.</param>
    public CorrectionFile Without(FindingAnswer answer) => this with { Answers = [.. Answers.Where(one => !one.IsAbout(answer))] };

    /// <summary>The correction of an element; null where it has none.</summary>
    /// <param name="isTask">True for a task, false for a target.</param>
    /// <param name="id">The element's id.</param>
    public Correction? Find(bool isTask, string id) => Corrections.FirstOrDefault(one => one.IsTask == isTask && one.Id == id);

    /// <summary>The file as YAML; reading it again gives the same corrections.</summary>
    public string ToYaml() => CorrectionYaml.Write(this);
}
