namespace Jundeng.Ledger.Supervision.Meetings;

/// <summary>An organisation that attended, under its name of today.</summary>
/// <param name="Organisation">Its id.</param>
/// <param name="Name">Its name.</param>
public sealed record MeetingUnit(string Organisation, string Name);
