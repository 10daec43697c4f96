using Jundeng.Testing;

namespace Jundeng.Cli.Tests;

public sealed class StringsTests
{
    [Fact]
    public void Strings_InBothLanguages_MatchAndAreUsed() => ResourceFiles.Verify("src/Jundeng.Cli/Resources/Strings.resx", "src/Jundeng.Cli", "Strings");
}
