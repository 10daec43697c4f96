namespace Jundeng.Web.Api.Plans;

/// <summary>What of a reading is meant.</summary>
public enum ReadingKind
{
    /// <summary>A task.</summary>
    Task,

    /// <summary>A target.</summary>
    Target,
}
