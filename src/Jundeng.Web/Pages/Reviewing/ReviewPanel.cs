namespace Jundeng.Web.Pages.Reviewing;

/// <summary>What is open for filling in on the review page.</summary>
public enum ReviewPanel
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>The fields of a task or target.</summary>
    Edit,

    /// <summary>The reason why a task or target is taken out.</summary>
    Remove,

    /// <summary>A task or target that was missed.</summary>
    Add,

    /// <summary>The answer to a finding.</summary>
    Answer,
}
