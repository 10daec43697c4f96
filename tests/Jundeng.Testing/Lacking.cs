using System.Diagnostics.CodeAnalysis;

namespace Jundeng.Testing;

/// <summary>What a test does when its surroundings lack something.</summary>
public static class Lacking
{
    /// <summary>Skips the running test with a reason; fails it under CI=true.</summary>
    [DoesNotReturn]
    public static void Skip(string reason)
    {
        if (Environment.GetEnvironmentVariable("CI") == "true") Assert.Fail(reason);
        Assert.Skip(reason);
    }
}
