using System.Diagnostics.CodeAnalysis;

namespace Jundeng.Testing;

/// <summary>What a test does when its surroundings lack something.</summary>
public static class Lacking
{
    internal static bool Forbidden { get; } = Environment.GetEnvironmentVariable("CI") == "true";

    /// <summary>Skips the running test with a reason; fails it under CI=true.</summary>
    [DoesNotReturn]
    public static void Skip(string reason)
    {
        if (Forbidden) Assert.Fail(reason);
        Assert.Skip(reason);
    }
}
