using System.Globalization;
using System.Text;

namespace Jundeng.Web.Pages;

/// <summary>Names of the places inside a page. Ids come from files, so they are made fit for an address and kept apart from each other.</summary>
public static class Anchors
{
    /// <summary>A target's row in the ledger.</summary>
    public static string Row(string target) => IsPlain(target) ? target : $"t.{Safe(target)}";

    /// <summary>A target's words in the source.</summary>
    public static string Mark(string target) => $"s-{Row(target)}";

    /// <summary>A task's rows in the ledger.</summary>
    public static string TaskRows(string task) => $"task-{Safe(task)}";

    /// <summary>A task's words in the source.</summary>
    public static string TaskMark(string task) => $"s-{TaskRows(task)}";

    /// <summary>A finding in the list of findings.</summary>
    public static string Finding(int finding) => string.Create(CultureInfo.InvariantCulture, $"finding-{finding + 1}");

    /// <summary>A place of a finding in the source.</summary>
    public static string Place(int finding, int place) => string.Create(CultureInfo.InvariantCulture, $"s-finding-{finding + 1}-{place + 1}");

    /// <summary>A unit's row on the board of a round.</summary>
    public static string Unit(string unit) => $"unit-{Safe(unit)}";

    private static bool IsPlain(string id) => id.Length is > 1 and < 10 && id[0] == 't' && id.AsSpan(1).IndexOfAnyExceptInRange('0', '9') < 0;

    private static string Safe(string id)
    {
        var safe = new StringBuilder(id.Length);
        foreach (var character in id)
            if (char.IsLetterOrDigit(character) || character is '-' or '_')
                safe.Append(character);
            else
                safe.Append(CultureInfo.InvariantCulture, $".{(int)character:x}.");
        return safe.ToString();
    }
}
