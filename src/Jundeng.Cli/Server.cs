using Jundeng.Cli.Resources;
using Jundeng.Ledger;
using Jundeng.Publishing;
using Jundeng.Web;

namespace Jundeng.Cli;

/// <summary>Runs the web server until it is asked to end.</summary>
internal static class Server
{
    /// <param name="settings">What the server needs to know.</param>
    /// <param name="prepare">What is done before it starts; not begun where the address cannot be had.</param>
    /// <param name="ct">Ends the server.</param>
    public static async Task RunAsync(WebSettings settings, Func<CancellationToken, Task>? prepare, CancellationToken ct)
    {
        try
        {
            if (prepare is not null)
            {
                JundengWeb.Probe(settings.Urls);
                await prepare(ct);
            }

            await using var server = await StartAsync(settings, ct);
            Terminal.Out.WriteLine(server.Address.ToString());
            await Terminal.Out.FlushAsync(ct);
            Terminal.Note(Strings.ServeRunning);
            await server.WaitForShutdownAsync(ct);
        }
        catch (WebRefusedException e)
        {
            throw new CliException(ExitCode.Address, PlanTerms.Of(e.Reason));
        }
    }

    private static async Task<WebServer> StartAsync(WebSettings settings, CancellationToken ct)
    {
        try
        {
            return await JundengWeb.StartAsync(settings, ct);
        }
        catch (LedgerRefusedException e)
        {
            throw new CliException(ExitCode.Database, Refusals.Describe(e.Reasons));
        }
    }
}
