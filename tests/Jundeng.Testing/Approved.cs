using System.Runtime.CompilerServices;

namespace Jundeng.Testing;

/// <summary>Compares a text with the approved file beside the test.</summary>
public static class Approved
{
    /// <summary>
    /// Fails where <paramref name="actual"/> differs from <c>NAME.approved.txt</c>, and leaves it as <c>NAME.received.txt</c> to be
    /// looked at and, where it is right, renamed.
    /// </summary>
    public static void Verify(string name, string actual, [CallerFilePath] string test = "")
    {
        var folder = Path.GetDirectoryName(test)!;
        var approved = Path.Combine(folder, name + ".approved.txt");
        var received = Path.Combine(folder, name + ".received.txt");
        var expected = File.Exists(approved) ? File.ReadAllText(approved) : "";
        if (expected == actual)
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, actual);
        Assert.Fail($"{approved} differs. Look at {received}; where the change is meant, rename it to the approved file.\n" + Difference(expected, actual));
    }

    private static string Difference(string expected, string actual)
    {
        string[] old = expected.Split('\n'), now = actual.Split('\n');
        return string.Join('\n', old.Except(now).Select(line => "- " + line).Concat(now.Except(old).Select(line => "+ " + line)));
    }
}
