using System.Net;
using Jundeng.Testing;

namespace Jundeng.Web.Tests.Hosting;

public sealed class InstanceTests
{
    [Theory, EveryDatabase]
    public async Task Post_FormAndSessionOfAnotherServer_AreTaken(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        await Door.HireAsync(database.Connection);
        await using var one = await Door.OpenAsync(database.Connection);
        await using var other = await Door.OpenAsync(database.Connection);
        using var visitor = Door.Visitor();

        using var signedIn = await Door.PostAsync(visitor, new Uri(one.Address, "/sign-in"), other.Address, ("name", Door.Name), ("password", Door.Password));
        using var changed = await Door.PostAsync(
            visitor, new Uri(one.Address, "/account"), other.Address, ("do", "password"), ("current", Door.Password), ("next", "Xinghe-2032!"), ("again", "Xinghe-2032!"));

        Assert.Equal((HttpStatusCode.SeeOther, "/"), (signedIn.StatusCode, signedIn.Headers.Location!.OriginalString));
        Assert.Equal((HttpStatusCode.SeeOther, "/sign-in?to=%2Faccount"), (changed.StatusCode, changed.Headers.Location!.OriginalString));
        using var again = await Door.SignInAsync(visitor, one.Address, "Xinghe-2032!");
        Assert.Equal(HttpStatusCode.SeeOther, again.StatusCode);
    }

    [Theory, EveryDatabase]
    public async Task Post_ServersThatBeginAtTheSameTime_TakeEachOthersForms(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        await Door.HireAsync(database.Connection);
        var servers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Door.OpenAsync(database.Connection)));
        try
        {
            for (var i = 0; i < servers.Length; i++)
            {
                using var visitor = Door.Visitor();
                using var answer = await Door.PostAsync(
                    visitor, new Uri(servers[i].Address, "/sign-in"), servers[(i + 1) % servers.Length].Address, ("name", Door.Name), ("password", Door.Password));
                Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
            }

            Assert.Equal("1", await database.ScalarAsync("SELECT COUNT(*) FROM server_key"));
        }
        finally
        {
            foreach (var server in servers) await server.DisposeAsync();
        }
    }

    [Theory, EveryDatabase]
    public async Task Post_FormFromBeforeARestart_IsTaken(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        await Door.HireAsync(database.Connection);
        using var visitor = Door.Visitor();
        string token;
        await using (var before = await Door.OpenAsync(database.Connection)) token = await Door.TokenAsync(visitor, new Uri(before.Address, "/sign-in"));

        await using var after = await Door.OpenAsync(database.Connection);
        using var content = new FormUrlEncodedContent([new("token", token), new("name", Door.Name), new("password", Door.Password)]);
        using var answer = await visitor.PostAsync(new Uri(after.Address, "/sign-in"), content, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
    }

    [Fact]
    public async Task Post_FormOfAServerOnAnotherDatabase_IsRefused()
    {
        await using var database = await TestDatabase.CreateAsync(Engine.Sqlite);
        await using var foreign = await TestDatabase.CreateAsync(Engine.Sqlite);
        await Door.HireAsync(database.Connection);
        await Door.HireAsync(foreign.Connection);
        await using var one = await Door.OpenAsync(database.Connection);
        await using var other = await Door.OpenAsync(foreign.Connection);
        using var visitor = Door.Visitor();

        using var answer = await Door.PostAsync(visitor, new Uri(other.Address, "/sign-in"), one.Address, ("name", Door.Name), ("password", Door.Password));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }
}
