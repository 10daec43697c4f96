namespace Jundeng.Web.Hosting.Jobs;

/// <summary>How far long work is.</summary>
public enum JobState
{
    /// <summary>It goes on.</summary>
    Running,

    /// <summary>It has come to its end.</summary>
    Done,

    /// <summary>It was refused, with the reasons.</summary>
    Refused,

    /// <summary>It failed by a mistake of ours.</summary>
    Failed,
}
