using Jundeng.Ledger;
using Jundeng.Ledger.Accounts;
using Jundeng.Ledger.Organisations;
using Jundeng.Ledger.Rounds;
using Jundeng.Ledger.Storage;
using Jundeng.Web.Tests.Hosting;

namespace Jundeng.Web.Tests.Pages.Rounds;

/// <summary>A server of a test's own with an open round and one that closed before anything came, and a person for every role.</summary>
internal sealed class RoundServer : IAsyncDisposable
{
    public const string Open = "/rounds/990101-2026-mid-year";
    public const string Closed = "/rounds/990101-2026-m01";
    public const string Report = "/reports/990101-2026-mid-year-r1";
    public const string LateReport = "/reports/990101-2026-m01-r1";
    public const string Value = "value.target.t1";

    private readonly StaffServer _staff = new();

    public string Database => _staff.Database;

    public Uri Address => _staff.Address;

    public static async Task<RoundServer> StartAsync()
    {
        var server = new RoundServer();
        await server._staff.InitializeAsync();
        var ct = TestContext.Current.CancellationToken;
        await using var store = await LedgerStore.OpenAsync(server.Database, ct: ct);
        var planner = new Act(StaffServer.NameOf(Role.Planner));
        await new UnitMatchService(store).ConfirmAsync(StaffServer.OwnPlan, [new("县人社局", [StaffServer.Unit])], planner, ct);
        var rounds = new RoundService(store);
        await rounds.OpenAsync(new RoundOpening(StaffServer.OwnPlan, "mid-year", new DateOnly(2099, 7, 10), new DateOnly(2099, 7, 20), new DateOnly(2026, 1, 1)), planner, ct);
        await rounds.OpenAsync(new RoundOpening(StaffServer.OwnPlan, "m01", new DateOnly(2026, 2, 3), new DateOnly(2026, 2, 6), new DateOnly(2026, 2, 2)), planner, ct);
        return server;
    }

    public Task<StaffVisit> VisitAsync(Role role) => _staff.VisitAsync(role);

    public ValueTask DisposeAsync() => _staff.DisposeAsync();
}
