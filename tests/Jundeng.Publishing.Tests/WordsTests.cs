using Jundeng.Testing;

namespace Jundeng.Publishing.Tests;

public sealed class WordsTests
{
    [Fact]
    public void Words_InBothLanguages_MatchAndAreUsed() => ResourceFiles.Verify("src/Jundeng.Publishing/Resources/Words.resx", "src/Jundeng.Publishing", "Words");
}
