namespace Jundeng.Ledger.Supervision.Meetings;

/// <summary>Where an item of an agenda comes from.</summary>
public enum AgendaKind
{
    /// <summary>A light that is not the normal one (预警).</summary>
    Light,

    /// <summary>An overdue order (督办).</summary>
    Order,

    /// <summary>A report that was not handed in (填报).</summary>
    Report,

    /// <summary>A person has put it down.</summary>
    Own,
}
