using Jundeng.Ledger;
using Jundeng.Ledger.Accounts;
using Jundeng.Ledger.Accounts.SignIn;
using Jundeng.Ledger.Storage;
using Jundeng.Web.Tests.Hosting;

namespace Jundeng.Web.Tests.Api;

/// <summary>Programs with tokens of the people of a server.</summary>
internal sealed class StaffPrograms(StaffServer server) : IDisposable
{
    private readonly List<ApiVisit> _visits = [];

    public Task<ApiVisit> AsAsync(Role role) => AsAsync(StaffServer.NameOf(role));

    /// <summary>A program that may do all that a person may.</summary>
    public async Task<ApiVisit> AsAsync(string name)
    {
        await using var store = await LedgerStore.OpenAsync(server.Database, ct: TestContext.Current.CancellationToken);
        var token = await new TokenService(store).MakeAsync("测试", Enum.GetValues<AccessAction>(), store.Today.AddDays(1), new Act(name), TestContext.Current.CancellationToken);
        var visit = new ApiVisit(server.Address, token);
        _visits.Add(visit);
        return visit;
    }

    public void Dispose() => _visits.ForEach(visit => visit.Dispose());
}
