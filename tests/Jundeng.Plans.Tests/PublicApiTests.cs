using Jundeng.Testing;

namespace Jundeng.Plans.Tests;

public sealed class PublicApiTests
{
    [Fact]
    public void PublicSurface_IsTheApprovedOne() => Approved.Verify("PublicApi", PublicApi.Of(typeof(PlanReader).Assembly));
}
