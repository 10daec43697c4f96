using System.Net;
using System.Net.Sockets;

namespace Jundeng.Web.Tests.Hosting;

public sealed class StartTests
{
    [Fact]
    public async Task Start_AddressInUse_IsRefusedWithTheCure()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var taken = (IPEndPoint)other.LocalEndpoint;

        var refused = await Assert.ThrowsAsync<WebRefusedException>(() => EmptyServer.StartAsync($"http://{taken}"));

        Assert.Equal("address-in-use", refused.Code);
        Assert.Equal($"{taken} 已被其他程序占用：先停掉那个程序，或用 --urls 换一个端口。", refused.Reason.Zh);
        Assert.Equal($"{taken} is already in use by another program: stop that program, or choose another port with --urls.", refused.Reason.En);
    }

    [Theory]
    [InlineData("here")]
    [InlineData("8080")]
    [InlineData("https://127.0.0.1:8080")]
    [InlineData("http://127.0.0.1:8080/plans")]
    [InlineData("http://127.0.0.1:99999")]
    public async Task Start_NoAddress_IsRefusedWithAnExample(string urls)
    {
        var refused = await Assert.ThrowsAsync<WebRefusedException>(() => EmptyServer.StartAsync(urls));

        Assert.Equal("address-invalid", refused.Code);
        Assert.Equal($"Cannot listen on “{urls}”: write the address like http://127.0.0.1:8080.", refused.Reason.En);
    }

    [Fact]
    public async Task Start_AddressOfAnotherMachine_IsRefused()
    {
        var refused = await Assert.ThrowsAsync<WebRefusedException>(() => EmptyServer.StartAsync("http://192.0.2.1:0"));

        Assert.Equal("address-unknown", refused.Code);
    }

    [Fact]
    public async Task Stop_WhileListening_FreesTheAddress()
    {
        Uri address;
        await using (var first = await EmptyServer.StartAsync())
            address = first.Address;

        await using var second = await EmptyServer.StartAsync(address.ToString());

        Assert.Equal(address, second.Address);
    }

    [Theory]
    [InlineData("/health/live", "live")]
    [InlineData("/health/ready", "ready")]
    public async Task Get_Health_Answers(string path, string expected)
    {
        await using var server = await EmptyServer.StartAsync();
        using var visitor = new HttpClient { BaseAddress = server.Address };

        Assert.Equal(expected, await visitor.GetStringAsync(path, TestContext.Current.CancellationToken));
    }
}
