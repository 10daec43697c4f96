using Jundeng.Plans;

namespace Jundeng.Ledger.Releases;

/// <summary>The words for states and actions of releases.</summary>
public static class ReleaseWords
{
    /// <summary>A state in words.</summary>
    public static LocalText Of(ReleaseState state) => ReleaseMessages.Of(state);

    /// <summary>An action in words.</summary>
    public static LocalText Of(ReleaseAction action) => ReleaseMessages.Of(action);
}
