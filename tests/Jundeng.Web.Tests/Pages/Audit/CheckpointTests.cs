using Jundeng.Ledger.Audit;
using Jundeng.Ledger.Storage;
using Jundeng.Web.Tests.Hosting;

namespace Jundeng.Web.Tests.Pages.Audit;

public sealed class CheckpointTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("jundeng-web-");

    [Fact]
    public async Task Get_Checkpoint_IsSignedWithTheKeyOfTheServer()
    {
        var key = SignedCheckpoint.NewKey();
        var database = Path.Combine(_folder.FullName, "jundeng.db");
        await SmallPlan.AddAsync(database, TestContext.Current.CancellationToken);
        await using var server = await Door.OpenAsync(database, settings => settings with { AuditKey = key });
        using var visitor = Door.Visitor();

        var checkpoint = SignedCheckpoint.Read(await visitor.GetStringAsync(new Uri(server.Address, "/audit/checkpoint"), TestContext.Current.CancellationToken), key);

        await using var store = await LedgerStore.OpenAsync(database, ct: TestContext.Current.CancellationToken);
        Assert.Equal((await new AuditService(store).CheckpointAsync(TestContext.Current.CancellationToken)).Chains, checkpoint.Chains);
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
