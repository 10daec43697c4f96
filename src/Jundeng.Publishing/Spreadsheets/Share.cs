namespace Jundeng.Publishing.Spreadsheets;

/// <summary>A share that is shown in percent: 1 = 100 %.</summary>
internal readonly record struct Share(double Value)
{
    public static object? Of(double? value) => value is { } share ? new Share(share) : null;
}
