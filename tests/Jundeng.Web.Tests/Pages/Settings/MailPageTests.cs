using System.Net;
using Jundeng.Ledger;
using Jundeng.Ledger.Storage;
using Jundeng.Ledger.Supervision.Digests;
using Jundeng.Ledger.Supervision.Orders;
using Jundeng.Web.Tests.Hosting;
using Jundeng.Web.Tests.Pages.Reviewing;
using Jundeng.Web.Tests.Pages.Supervision;

namespace Jundeng.Web.Tests.Pages.Settings;

public sealed class MailPageTests
{
    [Fact]
    public async Task Post_MailThatWasGivenUp_WaitsAgain()
    {
        await using var server = await OverduePlan.StartAsync(drawn: false);
        await GiveUpAsync(server);
        using var visit = new StaffVisit(server.Address);

        var page = await visit.PageAsync("/settings/mail");
        var health = await visit.PageAsync("/settings/health");
        var again = await visit.DoAsync(page, ".mail-failed .btn");
        using var twice = await visit.SubmitAsync(page, ".mail-failed .btn");

        Assert.Equal("近 90 天 1 封邮件：已发 0，待发 0，失败 1", Dom.Of(page.QuerySelector("h1")));
        Assert.Contains("没有这个收件人", Dom.Of(page.QuerySelector("tbody tr")), StringComparison.Ordinal);
        Assert.Contains(health.QuerySelectorAll(".faults li"), fault => Dom.Of(fault).Contains("1 封邮件发送失败", StringComparison.Ordinal));
        Assert.Equal("近 90 天 1 封邮件：已发 0，待发 1，失败 0", Dom.Of(again.QuerySelector("h1")));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, twice.StatusCode);
        Assert.Contains("不必重发", Dom.Of((await PlanServer.ReadAsync(twice)).QuerySelector(".refused")), StringComparison.Ordinal);
    }

    // A unit has an order, and its address is refused as often as sending is tried.
    private static async Task GiveUpAsync(ReviewServer server)
    {
        var (act, clock) = (new Act("tester"), new LaterClock());
        await using var store = await LedgerStore.OpenAsync(server.Database, clock, TestContext.Current.CancellationToken);
        await new OrderService(store).IssueAsync(new IssueOrder(OverduePlan.Id, "1") { Organisation = OverduePlan.Labour, Demand = "请查明原因。", Due = store.Today }, act);
        var digests = new DigestService(store);
        await digests.SetContactAsync(OverduePlan.Labour, "labour@example.org", act);
        await digests.MakeAsync(new(), act);
        for (var attempt = 1; attempt <= DigestService.MostAttempts; attempt++)
        {
            Assert.Equal(1, (await digests.SendAsync(new Refusing(), act)).Failed);
            clock.Passed += TimeSpan.FromHours(10);
        }
    }

    private sealed class Refusing : IMailTransport
    {
        public Task SendAsync(DigestMessage message, CancellationToken ct) => throw new MailFailedException("没有这个收件人", new IOException());
    }

    private sealed class LaterClock : TimeProvider
    {
        // So that all of it lies in the past of the server.
        public TimeSpan Passed { get; set; } = TimeSpan.FromDays(-9);

        public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + Passed;
    }
}
