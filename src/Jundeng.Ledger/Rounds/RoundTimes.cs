using Jundeng.Ledger.Calendar;

namespace Jundeng.Ledger.Rounds;

/// <summary>Until when a unit has time in a round.</summary>
internal sealed class RoundTimes(RoundRow round, IReadOnlyList<RoundExtensionRow> extensions, WorkingDays days, DateOnly today)
{
    public WorkingDays Days => days;

    public DateOnly Today => today;

    public DateOnly Opens { get; } = Iso.ToDay(round.Opens);

    public DateOnly? ClosedOn { get; } = Iso.ToDayOrNull(round.ClosedOn);

    /// <summary>The last day of all units, or of one where it was given more time.</summary>
    public (DateOnly Due, DateOnly Closes) Of(long? unitRegion = null, long? unit = null)
    {
        // ISO days sort as time does.
        var given = extensions.Where(extension => extension.UnitNo is null || (extension.UnitRegionId == unitRegion && extension.UnitNo == unit)).ToList();
        return (Iso.ToDay(given.Select(extension => extension.Due).Append(round.Due).Max(StringComparer.Ordinal)!), Iso.ToDay(given.Select(extension => extension.Closes).Append(round.Closes).Max(StringComparer.Ordinal)!));
    }

    /// <summary>Whether what a unit sends today comes too late to be taken without being admitted.</summary>
    public bool IsClosed(long unitRegion, long unit) => ClosedOn is not null || today > Of(unitRegion, unit).Closes;

    /// <summary>The working days by which what a unit sends today comes after its due day.</summary>
    public int Late(long unitRegion, long unit) => days.After(Of(unitRegion, unit).Due, today);

    public Round ToRound()
    {
        var (due, closes) = Of();
        var state = ClosedOn is not null || today > closes ? RoundState.Closed : today > due ? RoundState.Due : today >= Opens ? RoundState.Open : RoundState.Planned;
        return new Round(round.PublicId, round.PlanId, round.PlanTitle, round.ToPeriod(), Opens, due, closes, ClosedOn, state);
    }
}
