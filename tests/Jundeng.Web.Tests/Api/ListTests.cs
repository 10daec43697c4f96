using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace Jundeng.Web.Tests.Api;

public sealed class ListTests(ApiServer server) : IClassFixture<ApiServer>, IDisposable
{
    private readonly ApiVisit _program = new(server.Address);

    [Theory]
    [InlineData("limit=2", new[] { "990101-u1", "990101-u2" }, "/api/v1/organisations?limit=2&offset=2")]
    [InlineData("limit=2&offset=2", new[] { "990101-u3" }, null)]
    [InlineData("limit=3", new[] { "990101-u1", "990101-u2", "990101-u3" }, null)]
    [InlineData("offset=7", new string[0], null)]
    public async Task Get_Pages_GiveEachRowOnceAndTheAddressOfTheNext(string query, string[] ids, string? next)
    {
        var list = await _program.ReadAsync($"organisations?{query}");

        Assert.Equal(ids, list["items"]!.AsArray().Select(row => (string)row!["id"]!));
        Assert.Equal((3, next), ((int)list["total"]!, (string?)list["next"]));
    }

    [Theory]
    [InlineData("id=990101-u3", 1)]
    [InlineData("id=990101-u3&id=990101-u1", 2)]
    [InlineData("id=990101-u3&kind=institution", 0)]
    [InlineData("kind=department", 3)]
    [InlineData("q=民政", 1)]
    [InlineData("q=u1&regionCode=990101", 1)]
    public async Task Get_Filters_LeaveOnlyWhatFitsAll(string query, int count)
    {
        var list = await _program.ReadAsync($"organisations?{query}");

        Assert.Equal((count, count), ((int)list["total"]!, list["items"]!.AsArray().Count));
    }

    [Fact]
    public async Task Get_Sorted_OrdersByAFieldBothWays()
    {
        Assert.Equal(["=青禾县教育局", "青禾县人力资源和社会保障局", "青禾县民政局"], await NamesAsync("organisations?sort=name"));
        Assert.Equal(["青禾县民政局", "青禾县人力资源和社会保障局", "=青禾县教育局"], await NamesAsync("organisations?sort=-name"));
    }

    [Fact]
    public async Task Get_Fields_AreThoseThatWereAskedForOfListsAndThings()
    {
        var list = await _program.ReadAsync("organisations?fields=name,id&limit=1");
        var one = await _program.ReadAsync("organisations/990101-u1?fields=id");

        Assert.Equal(["name", "id"], list["items"]![0]!.AsObject().Select(field => field.Key));
        Assert.Equal("""{"id":"990101-u1"}""", one.ToJsonString());
    }

    [Fact]
    public async Task Get_WhatCannotBeUnderstood_IsRefusedAllAtOnce()
    {
        var answer = (await _program.GetAsync("organisations?limit=0&offset=-1&sort=colour&fields=id,size&format=xml&shade=red", "Accept-Language: en")).Of(HttpStatusCode.BadRequest);

        Assert.Equal(["parameter-unknown", "parameter-invalid", "parameter-invalid", "parameter-invalid", "parameter-invalid", "parameter-invalid"], answer.Codes);
        Assert.Equal(
            ["parameter shade", "parameter format", "parameter limit", "parameter offset", "parameter fields", "parameter sort"],
            answer.Json["errors"]!.AsArray().Select(error => (string)error!["where"]!));
        Assert.Contains("Parameter limit cannot be “0”; it must be a whole number from 1 to 1000.", answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("limit=1000", HttpStatusCode.OK)]
    [InlineData("limit=1001", HttpStatusCode.BadRequest)]
    [InlineData("limit=x", HttpStatusCode.BadRequest)]
    [InlineData("asOf=2026-13-01", HttpStatusCode.BadRequest)]
    public async Task Get_Bounds_AreKept(string query, HttpStatusCode status) => (await _program.GetAsync($"organisations?{query}")).Of(status);

    [Theory]
    [InlineData("organisations?fields=id,name,since", "Accept: text/csv")]
    [InlineData("organisations?fields=id,name,since&format=csv", "Accept: application/json")]
    public async Task Get_Csv_HoldsAllRowsAndNoFormula(string path, string accept)
    {
        var answer = (await _program.GetAsync(path, accept)).Of(HttpStatusCode.OK);

        Assert.Equal("text/csv; charset=utf-8", answer.Heads["Content-Type"]);
        Assert.Equal("id,name,since\n990101-u1,青禾县人力资源和社会保障局,\n990101-u2,'=青禾县教育局,\n990101-u3,青禾县民政局,\n", answer.Text);
        Assert.False(answer.Heads.ContainsKey("ETag"));
    }

    [Theory]
    [InlineData("organisations?fields=id,aliases", "Accept: application/x-ndjson")]
    [InlineData("organisations?fields=id,aliases&format=ndjson", "Accept: */*")]
    public async Task Get_LinesOfJson_HoldARowEach(string path, string accept)
    {
        var answer = (await _program.GetAsync(path, accept)).Of(HttpStatusCode.OK);

        Assert.Equal("application/x-ndjson", answer.Heads["Content-Type"]);
        Assert.Equal("{\"id\":\"990101-u1\",\"aliases\":[]}\n{\"id\":\"990101-u2\",\"aliases\":[]}\n{\"id\":\"990101-u3\",\"aliases\":[]}\n", answer.Text);
    }

    [Fact]
    public async Task Get_ManyObservations_ComeAsAStreamWithEveryRowOnce()
    {
        const int Count = 3000;
        var csv = new StringBuilder("region,period,indicator,value\n");
        for (var number = 0; number < Count; number++) csv.Append(System.Globalization.CultureInfo.InvariantCulture, $"990101,2026,i{number},-{number}\n");
        (await _program.UploadAsync("observations?name=data.csv", csv.ToString())).Of(HttpStatusCode.OK);

        var lines = (await _program.GetAsync("observations?format=ndjson&fields=indicator")).Text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var table = (await _program.GetAsync("observations?format=csv&fields=indicator,value&indicator=i7&indicator=i8&sort=")).Text;
        var page = await _program.ReadAsync("observations?limit=10&offset=2995");

        Assert.Equal(Count, lines.Select(line => (string)JsonNode.Parse(line)!["indicator"]!).Distinct().Count());
        Assert.Equal(["i7,-7", "i8,-8"], table.Split('\n')[1..3].Order(StringComparer.Ordinal));
        Assert.Equal((5, null, null), (page["items"]!.AsArray().Count, (int?)page["total"], (string?)page["next"]));
        Assert.Equal(["parameter-invalid"], (await _program.GetAsync("observations?sort=value")).Of(HttpStatusCode.BadRequest).Codes);
        Assert.Equal(["unknown-region"], (await _program.GetAsync("observations?format=csv&region=nowhere")).Of(HttpStatusCode.NotFound).Codes);
    }

    public void Dispose() => _program.Dispose();

    private async Task<string[]> NamesAsync(string path) => [.. (await _program.ReadAsync(path))["items"]!.AsArray().Select(row => (string)row!["name"]!)];
}
