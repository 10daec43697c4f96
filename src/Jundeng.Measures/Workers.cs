namespace Jundeng.Measures;

/// <summary>Work on numbers 0 to count − 1, several at a time, that throws what one of them threw and not a bundle of it.</summary>
internal static class Workers
{
    private static readonly ParallelOptions s_all = new();

    public static void For(int count, Action<int> work) => For(count, s_all, () => 0, (number, _) => work(number), _ => { });

    public static void For(int count, ParallelOptions options, Action<int> work) => For(count, options, () => 0, (number, _) => work(number), _ => { });

    public static void For<T>(int count, ParallelOptions options, Func<T> start, Action<int, T> work, Action<T>? end = null)
    {
        try
        {
            Parallel.For(0, count, options, start, (number, _, mine) =>
            {
                work(number, mine);
                return mine;
            }, end ?? (_ => { }));
        }
        catch (AggregateException several) when (several.Flatten().InnerExceptions.FirstOrDefault(one => one is UndefinedMeasureException or ArgumentException) is { } one)
        {
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(one);
        }
    }
}
