using Jundeng.Cli.Resources;
using Jundeng.Publishing;
using Jundeng.Web;

namespace Jundeng.Cli;

/// <summary>Runs the web server until it is asked to end.</summary>
internal static class Server
{
    /// <param name="database">The ledger.</param>
    /// <param name="urls">The address.</param>
    /// <param name="who">Who acts on the pages.</param>
    /// <param name="prepare">What is done once the address is taken, before it is told to the person.</param>
    /// <param name="ct">Ends the server.</param>
    public static async Task RunAsync(string database, string urls, string who, Func<CancellationToken, Task> prepare, CancellationToken ct)
    {
        try
        {
            await using var server = await JundengWeb.StartAsync(new WebSettings { Database = database, Urls = urls, Operator = who }, ct);
            await prepare(ct);
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
}
