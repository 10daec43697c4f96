namespace Jundeng.Ledger.Surveys;

/// <summary>A sample survey that was imported.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Declaration">What was said of it.</param>
/// <param name="FileName">The table of its answers.</param>
/// <param name="Sha256">Checksum of its bytes.</param>
/// <param name="Answers">How many answers it has; null where fewer than may be told.</param>
/// <param name="Unanswered">How many were asked and gave none; null where the answers are.</param>
/// <param name="Smallest">Where fewer have answered nothing is told.</param>
/// <param name="At">When it was imported.</param>
/// <param name="Who">By whom.</param>
public sealed record Survey(string Id, SurveyDeclaration Declaration, string FileName, string Sha256, int? Answers, int? Unanswered, int Smallest, DateTimeOffset At, string Who)
{
    /// <summary>What it says, by indicator and region; not read for lists.</summary>
    public IReadOnlyList<SurveyEstimate> Estimates { get; init; } = [];

    /// <summary>How it was drawn, by region and stratum; not read for lists.</summary>
    public IReadOnlyList<SurveyStratum> Strata { get; init; } = [];

    internal static Survey Of(string id, SurveyDeclaration declaration, string fileName, string sha256, int answers, int unanswered, int smallest, DateTimeOffset at, string who)
    {
        var isFew = answers < smallest;
        return new(id, declaration, fileName, sha256, isFew ? null : answers, isFew ? null : unanswered, smallest, at, who);
    }
}
