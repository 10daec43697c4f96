namespace Jundeng.Ledger.Alignments;

/// <summary>Where an item of a plan comes from.</summary>
public enum AlignmentOrigin
{
    /// <summary>A plan above requires it.</summary>
    Required,

    /// <summary>It is the place's own.</summary>
    Own,
}
