using System.Text;
using Jundeng.Ledger;
using Jundeng.Ledger.Organisations;
using Jundeng.Ledger.Storage;
using Jundeng.Ledger.Supervision.Lights;
using Jundeng.Web.Tests.Pages.Reviewing;

namespace Jundeng.Web.Tests.Pages.Supervision;

/// <summary>A server with a plan of long ago of which nothing was reported, so that its lights are red whatever day it is.</summary>
internal static class OverduePlan
{
    public const string Id = "990101-2020";
    public const string Path = "/plans/" + Id;
    public const string Labour = "990101-u1";

    public static async Task<ReviewServer> StartAsync(bool drawn = true)
    {
        var server = await ReviewServer.StartAsync(reading => reading with { Document = reading.Document with { From = 2020, To = 2020 } });
        await using var store = await LedgerStore.OpenAsync(server.Database);
        var act = new Act("tester");
        await new OrganisationService(store).ImportAsync(Encoding.UTF8.GetBytes("region,name\n990101,青禾县人力资源和社会保障局\n990101,青禾县农业农村局\n"), "units.csv", null, null, act);
        await new UnitMatchService(store).ConfirmAsync(Id, [new("县人社局", [Labour]), new("县农业局", ["990101-u2"])], act);
        if (drawn) await new LightService(store).DrawAsync(new DrawLights(Id), act);
        return server;
    }
}
