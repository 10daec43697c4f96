using System.Net;
using Jundeng.Ledger.Accounts;
using Jundeng.Web.Tests.Hosting;

namespace Jundeng.Web.Tests.Pages.SignIn;

public sealed class OwnMailTests : IAsyncLifetime
{
    private const string Page = "/account";
    private const string Mail = "/account/mail";

    private readonly StaffServer _server = new();

    public ValueTask InitializeAsync() => _server.InitializeAsync();

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task Post_OwnAddress_IsKeptChangedAndTakenAway()
    {
        using var reporter = await _server.VisitAsync(Role.Reporter);
        using var leader = await _server.VisitAsync(Role.Leader);

        var before = await reporter.PageAsync(Page);
        var kept = await reporter.DoAsync(before, "#own-mail button", ("mail", "li@example.org"));
        var wrong = await reporter.SendAsync(Mail, HttpStatusCode.UnprocessableEntity, ("mail", "li example"));
        var same = await reporter.SendAsync(Mail, HttpStatusCode.UnprocessableEntity, ("mail", "li@example.org"));
        var gone = await reporter.SendAsync(Mail, HttpStatusCode.SeeOther, ("mail", ""));

        Assert.Contains("还没有邮箱", Dom.Of(before.QuerySelector("main")), StringComparison.Ordinal);
        Assert.Equal("今后寄往 li@example.org。", Dom.Of(kept.QuerySelector(".notice")));
        Assert.Equal("li@example.org", kept.QuerySelector("#mail")!.GetAttribute("value"));
        Assert.Contains("“li example”不是邮箱地址", Dom.Of(wrong.QuerySelector(".refused")), StringComparison.Ordinal);
        Assert.Equal("li example", wrong.QuerySelector("#mail")!.GetAttribute("value"));
        Assert.Single(same.QuerySelectorAll(".refused p"));
        Assert.Equal("今后不再寄送邮件。", Dom.Of(gone.QuerySelector(".notice")));
        // Nobody else's account is touched, and nobody else reads it.
        Assert.Contains("还没有邮箱", Dom.Of((await leader.PageAsync(Page)).QuerySelector("main")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_AddressWithoutSigningIn_LeadsToSigningIn()
    {
        using var nobody = await _server.VisitAsync(null);

        Assert.Equal(HttpStatusCode.Unauthorized, await nobody.AskAsync("POST", Mail));
    }
}
