using System.Net;
using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace Jundeng.Web.Tests.Hosting;

public sealed class BrokenDatabaseTests
{
    [Fact]
    public async Task Get_DatabaseThatLostItsTables_AnswersWithoutInternals()
    {
        var folder = Directory.CreateTempSubdirectory("jundeng-web-");
        try
        {
            var database = Path.Combine(folder.FullName, "jundeng.db");
            await using var server = await JundengWeb.StartAsync(
                new WebSettings { Database = database, Urls = "http://127.0.0.1:0", Operator = "tester" }, TestContext.Current.CancellationToken);
            await DropAsync(database);
            using var visitor = new HttpClient { BaseAddress = server.Address };

            using var ready = await visitor.GetAsync("/health/ready", TestContext.Current.CancellationToken);
            using var live = await visitor.GetAsync("/health/live", TestContext.Current.CancellationToken);
            using var page = await visitor.GetAsync("/plans", TestContext.Current.CancellationToken);
            using var api = await visitor.GetAsync("/api/v1/plans", TestContext.Current.CancellationToken);

            Assert.Equal((HttpStatusCode.ServiceUnavailable, HttpStatusCode.OK), (ready.StatusCode, live.StatusCode));
            Assert.Equal(HttpStatusCode.InternalServerError, page.StatusCode);
            Assert.Equal("服务器出了错 请求没有完成。请稍后再试；详情在服务器的日志里。 到计划列表", Dom.Of((await PlanServer.ReadAsync(page)).QuerySelector("main")));
            Assert.True(page.Headers.Contains("Content-Security-Policy"));
            Assert.Equal(HttpStatusCode.InternalServerError, api.StatusCode);
            using var problem = JsonDocument.Parse(await api.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
            Assert.Equal("internal", problem.RootElement.GetProperty("code").GetString());
            Assert.Equal(["code", "detail", "errors", "status", "title", "type"], problem.RootElement.EnumerateObject().Select(member => member.Name).Order(StringComparer.Ordinal));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task DropAsync(string database)
    {
        await using var connection = new SqliteConnection($"Data Source={database};Pooling=False;Foreign Keys=False");
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        await using var list = connection.CreateCommand();
        list.CommandText = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'";
        var tables = new List<string>();
        await using (var reader = await list.ExecuteReaderAsync(TestContext.Current.CancellationToken))
            while (await reader.ReadAsync(TestContext.Current.CancellationToken))
                tables.Add(reader.GetString(0));
        foreach (var table in tables)
        {
            await using var drop = connection.CreateCommand();
            drop.CommandText = $"DROP TABLE \"{table}\"";
            await drop.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        }
    }
}
