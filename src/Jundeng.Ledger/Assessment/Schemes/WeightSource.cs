namespace Jundeng.Ledger.Assessment.Schemes;

/// <summary>Where weights come from.</summary>
public enum WeightSource
{
    /// <summary>Each node has its own.</summary>
    Given,

    /// <summary>The same for each.</summary>
    Equal,

    /// <summary>Points that experts gave.</summary>
    Budget,

    /// <summary>How unequally the scores are spread.</summary>
    Entropy,

    /// <summary>Contrast and conflict of the scores.</summary>
    Critic,

    /// <summary>Pairwise judgements.</summary>
    Hierarchy,
}
