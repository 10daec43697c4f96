using System.Diagnostics.CodeAnalysis;

namespace Jundeng.Plans.Corrections;

/// <summary>The declared corrections of one plan's reading, in YAML (docs/corrections.md).</summary>
/// <param name="Sha256">Checksum of the source that was corrected; another source is refused.</param>
/// <param name="Corrections">In the order of the file.</param>
/// <param name="Answers">Answers to findings.</param>
public sealed record CorrectionFile(string Sha256, IReadOnlyList<Correction> Corrections, IReadOnlyList<FindingAnswer> Answers)
{
    /// <summary>Reads a file.</summary>
    /// <param name="yaml">Its text.</param>
    /// <param name="file">The corrections where the method returns true.</param>
    /// <param name="errors">Every fault of the file where it returns false.</param>
    public static bool TryParse(string yaml, [NotNullWhen(true)] out CorrectionFile? file, out IReadOnlyList<CorrectionError> errors) =>
        CorrectionYaml.TryParse(yaml, out file, out errors);

    /// <summary>The file as YAML; reading it again gives the same corrections.</summary>
    public string ToYaml() => CorrectionYaml.Write(this);
}
