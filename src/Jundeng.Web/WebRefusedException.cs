using Jundeng.Plans;

namespace Jundeng.Web;

/// <summary>The server cannot start as it was asked to; the message is meant for the person who asked.</summary>
public sealed class WebRefusedException(string code, LocalText reason, Exception? inner = null) : Exception(reason.En, inner)
{
    /// <summary>Stable code: <c>address-in-use</c>, <c>address-invalid</c>, <c>address-denied</c> or <c>address-unknown</c>.</summary>
    public string Code { get; } = code;

    /// <summary>What is wrong and what to do.</summary>
    public LocalText Reason { get; } = reason;
}
