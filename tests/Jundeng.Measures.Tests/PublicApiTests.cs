using Jundeng.Testing;

namespace Jundeng.Measures.Tests;

public sealed class PublicApiTests
{
    [Fact]
    public void PublicSurface_IsTheApprovedOne() => Approved.Verify("PublicApi", PublicApi.Of(typeof(Attainment).Assembly));
}
