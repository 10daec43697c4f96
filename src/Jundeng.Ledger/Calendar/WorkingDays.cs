namespace Jundeng.Ledger.Calendar;

/// <summary>Which days are worked: Monday to Friday, but for the days that the calendar names.</summary>
public sealed class WorkingDays(IEnumerable<CalendarDay> days)
{
    private readonly Dictionary<DateOnly, bool> _days = days.ToDictionary(day => day.Day, day => day.Working);

    /// <summary>How many days the calendar names.</summary>
    internal int Count => _days.Count;

    /// <summary>Whether a day is worked.</summary>
    public bool IsWorking(DateOnly day) =>
        _days.TryGetValue(day, out var working) ? working : day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);

    /// <summary>The day itself where it is worked, else the next one that is.</summary>
    public DateOnly OnOrAfter(DateOnly day)
    {
        while (!IsWorking(day)) day = day.AddDays(1);
        return day;
    }

    /// <summary>How many working days come after a day, up to and including another; 0 where that is not later.</summary>
    public int After(DateOnly day, DateOnly until)
    {
        var count = 0;
        while (day < until)
        {
            day = day.AddDays(1);
            if (IsWorking(day)) count++;
        }

        return count;
    }

    /// <summary>The working day that comes so many working days after a day, or with a negative number before it.</summary>
    public DateOnly Add(DateOnly day, int workingDays)
    {
        for (var left = Math.Abs(workingDays); left > 0;)
        {
            day = day.AddDays(Math.Sign(workingDays));
            if (IsWorking(day)) left--;
        }

        return day;
    }
}
