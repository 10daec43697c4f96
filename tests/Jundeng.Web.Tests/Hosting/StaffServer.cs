using System.Text;
using Jundeng.Ledger;
using Jundeng.Ledger.Accounts;
using Jundeng.Ledger.Accounts.SignIn;
using Jundeng.Ledger.Organisations;
using Jundeng.Ledger.Plans;
using Jundeng.Ledger.Storage;
using Jundeng.Plans;
using Jundeng.Plans.Documents;
using Jundeng.Testing;

namespace Jundeng.Web.Tests.Hosting;

/// <summary>A server with the plans of two counties of a city, and an account for every role in the first of them.</summary>
public sealed class StaffServer : IAsyncLifetime
{
    public const string OwnPlan = "990101-2026";
    public const string ForeignPlan = "990102-2026";

    public const string Password = "Qinghe-2030!";
    private const string County = "990101";
    public const string Unit = "990101-u1";
    public const string Approver = "approver";

    private TestDatabase? _database;
    private WebServer? _server;

    public string Database => _database!.Connection;

    public Uri Address => _server!.Address;

    public IReadOnlyList<WebRoute> Routes => _server!.Routes;

    public async ValueTask InitializeAsync()
    {
        _database = await TestDatabase.CreateAsync(Engine.Sqlite, FillAsync);
        _server = await JundengWeb.StartAsync(new WebSettings { Database = Database, PostsPerMinute = 10_000, Urls = "http://127.0.0.1:0", Operator = "tester" }, TestContext.Current.CancellationToken);
    }

    /// <summary>A visitor who is signed in with a role, or not at all.</summary>
    public async Task<StaffVisit> VisitAsync(Role? role)
    {
        var visit = new StaffVisit(_server!.Address);
        if (role is { } of) await visit.SignInAsync(NameOf(of), Password);
        return visit;
    }

    /// <summary>The second publisher, who approves what the first has proposed.</summary>
    public async Task<StaffVisit> ApproverAsync()
    {
        var visit = new StaffVisit(_server!.Address);
        await visit.SignInAsync(Approver, Password);
        return visit;
    }

    public async ValueTask DisposeAsync()
    {
        if (_server is not null) await _server.DisposeAsync();
        if (_database is not null) await _database.DisposeAsync();
    }

    public static string NameOf(Role role) => role == Role.AccountAdministrator ? "zhang" : RoleWords.Of(role);

    // Once for all tests: to keep a password is meant to take long.
    private static async Task FillAsync(string database)
    {
        await using var store = await LedgerStore.OpenAsync(database);
        var act = new Act("zhang");
        foreach (var (code, name) in new[] { (County, "青禾县"), ("990102", "白石县") })
        {
            var bytes = Encoding.UTF8.GetBytes($"{name}2026年度公共服务计划\n\n一、主要任务\n（一）就业\n1.扩大就业。全年新增就业500人。\n责任单位：县人社局\n");
            Assert.True(PlanDocument.TryDecode(bytes, "plan.txt", out var text, out _));
            await new PlanService(store).AddAsync(new AddPlan { RegionCode = code, RegionName = name, Reading = PlanReader.Read(text), Source = bytes, FileName = "plan.txt" }, act);
        }

        await new OrganisationService(store).ImportAsync(Encoding.UTF8.GetBytes("region,name\n990101,青禾县人力资源和社会保障局\n"), "units.csv", null, null, act);
        var accounts = new AccountService(store);
        await accounts.AddAsync(new AddAccount("zhang", null, new RoleGrant(Role.AccountAdministrator)), act);
        // Nobody resets their own password.
        await accounts.AddAsync(new AddAccount("chen", null, new RoleGrant(Role.AccountAdministrator)), act);
        foreach (var role in Enum.GetValues<Role>())
        {
            if (role != Role.AccountAdministrator) await accounts.AddAsync(new AddAccount(NameOf(role), null, Grant(role)), act);
            await GivePasswordAsync(store, NameOf(role));
        }

        await accounts.AddAsync(new AddAccount(Approver, null, Grant(Role.Publisher)), act);
        await GivePasswordAsync(store, Approver);
    }

    private static async Task GivePasswordAsync(LedgerStore store, string name)
    {
        await new PasswordService(store).ResetAsync(name, Password + "1", new Act("chen"));
        await new PasswordService(store).ChangeAsync(name, Password + "1", Password);
    }

    private static RoleGrant Grant(Role role) =>
        AccessRules.Reaches(role, AccessReach.Unit) ? new RoleGrant(role, Organisation: Unit) : new RoleGrant(role, AccessRules.Reaches(role, AccessReach.Region) ? County : null);
}
