using Jundeng.Plans;

namespace Jundeng.Publishing;

/// <summary>A document that cannot be made as it was asked for; the reason is meant for the person who asked.</summary>
public sealed class PublishingRefusedException(LocalText reason) : Exception(reason.En)
{
    /// <summary>What is wrong and what to do.</summary>
    public LocalText Reason { get; } = reason;
}
