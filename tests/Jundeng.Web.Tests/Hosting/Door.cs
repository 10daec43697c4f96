using System.Net;
using Jundeng.Ledger;
using Jundeng.Ledger.Accounts;
using Jundeng.Ledger.Accounts.SignIn;
using Jundeng.Ledger.Storage;

namespace Jundeng.Web.Tests.Hosting;

/// <summary>Servers on a database, an account, and a visitor at the door.</summary>
internal static class Door
{
    public const string Name = "wang";
    public const string Password = "Baiyun-2031!";

    private const string First = "Qinghe-2030!";

    public static Task<WebServer> OpenAsync(string database, Func<WebSettings, WebSettings>? with = null)
    {
        var settings = new WebSettings { Database = database, Urls = "http://127.0.0.1:0", Operator = "tester" };
        return JundengWeb.StartAsync(with?.Invoke(settings) ?? settings, TestContext.Current.CancellationToken);
    }

    /// <summary>An account that may sign in with <see cref="Password"/> at once.</summary>
    public static async Task HireAsync(string database, Role role = Role.Planner)
    {
        await using var store = await LedgerStore.OpenAsync(database, ct: TestContext.Current.CancellationToken);
        var act = new Act("zhang");
        await new AccountService(store).AddAsync(new AddAccount("zhang", null, new RoleGrant(Role.AccountAdministrator)), act);
        await new AccountService(store).AddAsync(new AddAccount(Name, null, new RoleGrant(role)), act);
        await new PasswordService(store).ResetAsync(Name, First, act);
        await new PasswordService(store).ChangeAsync(Name, First, Password);
    }

    /// <summary>Somebody who keeps cookies, which belong to a host whatever its port.</summary>
    public static HttpClient Visitor(params (string Name, string Value)[] headers)
    {
        var visitor = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, AutomaticDecompression = DecompressionMethods.All, Expect100ContinueTimeout = TimeSpan.FromMinutes(1) });
        foreach (var (name, value) in headers) visitor.DefaultRequestHeaders.Add(name, value);
        return visitor;
    }

    public static Task<HttpResponseMessage> SignInAsync(HttpClient visitor, Uri at, string password = Password) =>
        PostAsync(visitor, new Uri(at, "/sign-in"), at, ("name", Name), ("password", password));

    /// <summary>Sends what was typed into the form of a page, to a server.</summary>
    public static async Task<HttpResponseMessage> PostAsync(HttpClient visitor, Uri page, Uri to, params (string Name, string Value)[] typed)
    {
        using var content = new FormUrlEncodedContent([new("token", await TokenAsync(visitor, page)), .. typed.Select(field => KeyValuePair.Create(field.Name, field.Value))]);
        return await visitor.PostAsync(new Uri(to, page.PathAndQuery), content, TestContext.Current.CancellationToken);
    }

    public static async Task<string> TokenAsync(HttpClient visitor, Uri page)
    {
        using var answer = await visitor.GetAsync(page, TestContext.Current.CancellationToken);
        return (await PlanServer.ReadAsync(answer)).QuerySelector("main form input[name=token]")!.GetAttribute("value")!;
    }
}
