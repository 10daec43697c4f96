using System.Net;
using System.Text.RegularExpressions;
using Jundeng.Ledger.Storage;
using Jundeng.Web.Tests.Hosting;

namespace Jundeng.Web.Tests.Pages.Accounts;

public sealed partial class FirstAccountTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("jundeng-web-");

    [Fact]
    public async Task Post_FirstAccount_IsAnAdministratorWhoCanSignIn()
    {
        var database = Path.Combine(_folder.FullName, "jundeng.db");
        await using (await LedgerStore.OpenAsync(database, ct: TestContext.Current.CancellationToken)) { }
        await using var server = await Door.OpenAsync(database);
        using var visit = new StaffVisit(server.Address);

        var empty = await visit.PageAsync("/accounts");
        var page = await visit.SendAsync("/accounts/new", HttpStatusCode.SeeOther, ("name", "zhang"));
        var password = Password().Match(Dom.Of(page.QuerySelector(".notice"))).Groups[1].Value;
        await visit.SignInAsync("zhang", password);

        Assert.Equal("/accounts/new", empty.QuerySelector(".empty-state a")!.GetAttribute("href"));
        Assert.Equal("账户管理员", Dom.Of((await visit.PageAsync("/accounts/zhang")).QuerySelector("tbody th")));
    }

    public void Dispose() => _folder.Delete(recursive: true);

    [GeneratedRegex("密码：([^（]+)（")]
    private static partial Regex Password();
}
