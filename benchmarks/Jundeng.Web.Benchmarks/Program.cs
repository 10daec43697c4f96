using System.Globalization;
using Jundeng.Benchmarks;
using Jundeng.Web.Benchmarks;

// Words: the seconds that each page is asked for; 10 where nothing is said.
const int Parallel = 20;
var time = TimeSpan.FromSeconds(args is [var seconds] ? int.Parse(seconds, CultureInfo.InvariantCulture) : 10);
Machine.Print();
Console.WriteLine($"Load of the machine before: {Busy()}\n");
var folder = Directory.CreateTempSubdirectory("jundeng-bench-");
try
{
    var database = Path.Combine(folder.FullName, "province.db");
    using (var empty = await ServerProcess.StartAsync(Path.Combine(folder.FullName, "empty.db")))
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Start to first page, empty database: {empty.Start.TotalSeconds:0.00} s (limit 2)"));
    var province = await Province.MakeAsync(database);
    using var server = await ServerProcess.StartAsync(database);
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Start to first page, province:       {server.Start.TotalSeconds:0.00} s (limit 2)\n"));
    Console.WriteLine($"| Page | p50 ms | p95 ms | Limit p95 ms | Requests/s | Limit | nginx requests/s | Processor ms a request | Compressed kB |");
    Console.WriteLine("|---|---:|---:|---:|---:|---:|---:|---:|---:|");
    using var anybody = Visit.Browser(server.Address);
    var visitors = new Dictionary<string, HttpClient> { ["public"] = anybody };
    foreach (var name in Province.People.Keys) visitors[name] = await Visit.SignedInAsync(server.Address, name);
    foreach (var page in Page.All())
    {
        var visitor = visitors[page.Who];
        var load = new Load(visitor, Parallel);
        await load.RunAsync(request => page.At(province, request), time / 4);
        var bytes = await visitor.GetByteArrayAsync(page.At(province, 0));
        var before = server.Processor;
        var (taken, perSecond) = await load.RunAsync(request => page.At(province, request), time);
        var processor = (server.Processor - before).TotalMilliseconds / taken.Length;
        var peer = page.IsPublic ? await PeerAsync(bytes) : null;
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| {page.Name} `{page.Path}` | {Load.Percentile(taken, 0.5):0.0} | {Load.Percentile(taken, 0.95):0.0} | {(page.IsPublic ? "" : "100")} | {perSecond:0} | {(page.IsPublic ? "2000" : "")} | {peer:0} | {processor:0.00} | {bytes.Length / 1024.0:0.0} |"));
    }

    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\nMost memory of the server: {server.PeakMegabytes:0} MB (limit 400)"));
    Console.WriteLine($"Load of the machine after: {Busy()}");
}
finally
{
    folder.Delete(recursive: true);
}

async Task<double?> PeerAsync(byte[] bytes)
{
    using var nginx = await Nginx.StartAsync(folder.FullName, new Dictionary<string, byte[]> { ["page"] = bytes });
    if (nginx is null) return null;
    using var visitor = Visit.Browser(nginx.Address);
    return (await new Load(visitor, Parallel).RunAsync(_ => "/page", time / 2)).PerSecond;
}

static string Busy() => File.Exists("/proc/loadavg") ? File.ReadAllText("/proc/loadavg").Split(' ')[0] : "?";
