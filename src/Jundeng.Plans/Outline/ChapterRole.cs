namespace Jundeng.Plans.Outline;

/// <summary>What a chapter of a plan is for.</summary>
internal enum ChapterRole
{
    /// <summary>Its heading does not say: work, unless it stands under another.</summary>
    Open,

    /// <summary>Tasks.</summary>
    Work,

    /// <summary>What was reached before, and why: no targets either.</summary>
    Background,

    /// <summary>Guiding thought, principles, goals.</summary>
    Aims,

    /// <summary>Organisation, money, supervision.</summary>
    Safeguards,
}
