using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Jundeng.Web.Benchmarks;

/// <summary>nginx with a file for each page: what the machine can do at most. Null where it is not installed.</summary>
internal sealed class Nginx : IDisposable
{
    private readonly Process _process;

    private Nginx(Process process, Uri address) => (_process, Address) = (process, address);

    public Uri Address { get; }

    public static async Task<Nginx?> StartAsync(string folder, IReadOnlyDictionary<string, byte[]> files)
    {
        if (!File.Exists("/usr/sbin/nginx")) return null;
        var site = Directory.CreateDirectory(Path.Combine(folder, "site")).FullName;
        foreach (var (name, bytes) in files) await File.WriteAllBytesAsync(Path.Combine(site, name), bytes);
        var port = FreePort();
        var settings = Path.Combine(folder, "nginx.conf");
        await File.WriteAllTextAsync(settings, $$"""
            daemon off; worker_processes auto; pid {{folder}}/nginx.pid; error_log {{folder}}/nginx.log; user root;
            events { worker_connections 1024; }
            http {
              access_log off; sendfile on; keepalive_requests 1000000;
              client_body_temp_path {{folder}}/t1; proxy_temp_path {{folder}}/t2; fastcgi_temp_path {{folder}}/t3; uwsgi_temp_path {{folder}}/t4; scgi_temp_path {{folder}}/t5;
              server { listen 127.0.0.1:{{port}}; root {{site}}; default_type text/html; }
            }
            """);
        var process = Process.Start(new ProcessStartInfo("/usr/sbin/nginx") { ArgumentList = { "-p", folder, "-e", $"{folder}/nginx.log", "-c", settings } })!;
        var address = new Uri($"http://127.0.0.1:{port}");
        using var visitor = new HttpClient { BaseAddress = address };
        for (var i = 0; i < 50; i++)
        {
            try
            {
                using var answer = await visitor.GetAsync("/" + files.Keys.First());
                return new Nginx(process, address);
            }
            catch (HttpRequestException)
            {
                await Task.Delay(100);
            }
        }

        throw new InvalidOperationException("nginx did not start.");
    }

    public void Dispose()
    {
        using (var stop = Process.Start("kill", ["-TERM", $"{_process.Id}"])) stop.WaitForExit();
        _process.WaitForExit();
        _process.Dispose();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
