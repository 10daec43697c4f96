using System.Net;
using System.Net.Sockets;
using Jundeng.Plans;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;

namespace Jundeng.Web.Hosting;

/// <summary>Turns what can go wrong with an address into sentences.</summary>
internal static class ListenAddress
{
    public static Uri Parse(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme == Uri.UriSchemeHttp && address.PathAndQuery == "/"
            ? address
            : throw new WebRefusedException("address-invalid", new LocalText(
                $"无法监听“{text}”：地址要写成 http://127.0.0.1:8080 的样子。",
                $"Cannot listen on “{text}”: write the address like http://127.0.0.1:8080."));

    /// <summary>Finds out whether the address can be listened on; it is not kept.</summary>
    public static void Probe(Uri address)
    {
        var ip = IPAddress.TryParse(address.DnsSafeHost, out var given) ? given : address.IsLoopback ? IPAddress.Loopback : IPAddress.Any;
        try
        {
            using var listener = new TcpListener(ip, address.Port);
            listener.Start();
        }
        catch (SocketException e)
        {
            throw Refused(address, e.SocketErrorCode, e);
        }
    }

    public static async Task<Uri> StartAsync(WebApplication app, Uri address, CancellationToken ct)
    {
        app.Urls.Add(address.GetLeftPart(UriPartial.Authority));
        try
        {
            await app.StartAsync(ct);
        }
        catch (IOException e) when (e.InnerException is AddressInUseException)
        {
            throw Refused(address, SocketError.AddressAlreadyInUse, e);
        }
        catch (SocketException e)
        {
            throw Refused(address, e.SocketErrorCode, e);
        }

        return new Uri(app.Services.GetRequiredService<IServer>().Features.GetRequiredFeature<IServerAddressesFeature>().Addresses.First());
    }

    private static WebRefusedException Refused(Uri address, SocketError error, Exception cause) => error switch
    {
        SocketError.AddressAlreadyInUse => new("address-in-use", new LocalText(
            $"{address.Authority} 已被其他程序占用：先停掉那个程序，或用 --urls 换一个端口。",
            $"{address.Authority} is already in use by another program: stop that program, or choose another port with --urls."), cause),
        SocketError.AccessDenied => new("address-denied", new LocalText(
            $"没有权限监听 {address.Authority}：用 --urls 换一个 1024 以上的端口。",
            $"Not allowed to listen on {address.Authority}: choose a port above 1024 with --urls."), cause),
        _ => new("address-unknown", new LocalText(
            $"本机没有地址 {address.Host}：用 --urls 换成 127.0.0.1 或本机的地址。",
            $"This machine has no address {address.Host}: use 127.0.0.1 or an address of this machine with --urls."), cause),
    };
}
