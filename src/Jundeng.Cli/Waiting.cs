using Spectre.Console;

namespace Jundeng.Cli;

/// <summary>Shows that long work goes on, where someone watches.</summary>
internal static class Waiting
{
    public static T For<T>(string what, bool isLong, Func<T> work) =>
        isLong && !Console.IsErrorRedirected ? Terminal.Progress().Status().Start(Markup.Escape(what), _ => work()) : work();

    public static Task<T> ForAsync<T>(string what, Func<Task<T>> work) =>
        Console.IsErrorRedirected ? work() : Terminal.Progress().Status().StartAsync(Markup.Escape(what), _ => work());

    /// <summary>Shows how far the work is: <paramref name="counted"/> with the number that it reports.</summary>
    public static Task<T> ForAsync<T>(string what, string counted, Func<IProgress<long>?, Task<T>> work) =>
        Console.IsErrorRedirected ? work(null) : Terminal.Progress().Status().StartAsync(Markup.Escape(what), context => work(new Counter(context, counted)));

    /// <summary>A bar that the work moves from 0 to 1.</summary>
    public static T Measured<T>(string what, bool isLong, Func<Action<double>?, T> work)
    {
        if (!isLong || Console.IsErrorRedirected) return work(null);
        return Terminal.Progress().Progress().Start(context =>
        {
            var bar = context.AddTask(Markup.Escape(what), maxValue: 1);
            return work(share => bar.Value = Math.Max(bar.Value, share));
        });
    }

    private sealed class Counter(StatusContext context, string counted) : IProgress<long>
    {
        public void Report(long value) => context.Status(Markup.Escape(counted.With(value)));
    }
}
