namespace Jundeng.Ledger.Rounds;

/// <summary>Where a round stands on a day.</summary>
public enum RoundState
{
    /// <summary>Not open yet (未开始).</summary>
    Planned,

    /// <summary>Open, and not due yet (填报中).</summary>
    Open,

    /// <summary>Due, but not closed yet: what comes now is late (已到期).</summary>
    Due,

    /// <summary>Closed: what comes now is set apart until it is admitted (已截止).</summary>
    Closed,
}
