using System.Text;
using Jundeng.Ledger.Accounts;
using Jundeng.Ledger.Rounds;
using Jundeng.Ledger.Supervision.Digests;
using Jundeng.Ledger.Supervision.Orders;
using Jundeng.Testing;

namespace Jundeng.Ledger.Tests.Supervision.Digests;

public sealed class DigestServiceTests
{
    private const string Address = "labour@example.org";
    private const string Sender = "jundeng@example.org";

    [Theory, EveryDatabase]
    public async Task MakeAsync_NothingDue_MakesNone(Engine engine)
    {
        await using var county = await County.OpenAsync(engine);
        await county.Ledger.Digests.SetContactAsync(County.Labour, Address, Ledger.Act);
        await OrderAsync(county, "1", new DateOnly(2026, 9, 30), OrderAction.Sign, OrderAction.Start);
        var events = (await county.Ledger.Audit.VerifyAsync()).Events;

        var made = await county.Ledger.Digests.MakeAsync(new(), Ledger.Act);

        Assert.Equal((0, 0, 0), (made.Made.Count, made.Known, made.WithoutAddress.Count));
        Assert.Empty(await county.Ledger.Digests.ListAsync());
        Assert.Equal(events, (await county.Ledger.Audit.VerifyAsync()).Events);
    }

    [Theory, EveryDatabase]
    public async Task MakeAsync_ManyThings_PutsThemIntoOneMailADay(Engine engine)
    {
        await using var county = await County.OpenAsync(engine);
        await county.Ledger.Digests.SetContactAsync(County.Labour, Address, Ledger.Act);
        await OrderAsync(county, "1", new DateOnly(2026, 7, 3), OrderAction.Sign, OrderAction.Start);
        await OrderAsync(county, "2", new DateOnly(2026, 9, 30));
        var returned = await OrderAsync(county, "3", new DateOnly(2026, 9, 30), OrderAction.Sign, OrderAction.Start, OrderAction.Report, OrderAction.Return);
        Assert.Equal(County.Health, returned.Organisation);
        county.Days.Today = new DateOnly(2026, 7, 6);

        var made = await county.Ledger.Digests.MakeAsync(new(), Ledger.Act);

        var message = Assert.Single(made.Made);
        Assert.Equal([new DigestHolder(DigestHolderKind.Organisation, County.Health)], made.WithoutAddress);
        Assert.Equal((Address, 2, "【均等】2026年7月6日待办 2 项，其中逾期 1 项"), (message.Address, message.Items, message.Subject));
        Assert.Equal(
            "截至2026年7月6日，有 2 项工作待办：\n\n已逾期（1 项）\n1. 督办单 990101-d1“稳定就业”，办理中，期限2026年7月3日，已逾期 3 天\n\n"
            + "待签收（1 项）\n1. 督办单 990101-d2“技能培训”，已下达，期限2026年9月30日\n\n本邮件由系统自动发出，请勿回复。\n",
            message.Body);

        var again = await county.Ledger.Digests.MakeAsync(new(), Ledger.Act);
        Assert.Equal((0, 1), (again.Made.Count, again.Known));
        county.Days.Today = new DateOnly(2026, 7, 7);
        Assert.Equal(2, Assert.Single((await county.Ledger.Digests.MakeAsync(new(), Ledger.Act)).Made).Number);
        Assert.Equal(2, (await county.Ledger.Digests.ListAsync(new DateOnly(2026, 7, 6))).Count);
        Assert.Empty((await county.Ledger.Audit.VerifyAsync()).Broken);
    }

    [Theory]
    [InlineData(1, 0)]
    [InlineData(2, 1)]
    public async Task MakeAsync_DueAheadByWorkingDays_IsNear(int ahead, int messages)
    {
        await using var county = await County.OpenAsync(Engine.Sqlite);
        await county.Ledger.Digests.SetContactAsync(County.Labour, Address, Ledger.Act);
        await OrderAsync(county, "1", new DateOnly(2026, 7, 6), OrderAction.Sign, OrderAction.Start);
        // From Thursday the Friday is one working day ahead, the Monday two.
        county.Days.Today = new DateOnly(2026, 7, 2);
        Assert.Equal(messages, (await county.Ledger.Digests.MakeAsync(new() { Ahead = ahead }, Ledger.Act)).Made.Count);
    }

    [Theory, EveryDatabase]
    public async Task MakeAsync_WithAccounts_GoesToThoseWhoseMoveItIs(Engine engine)
    {
        await using var county = await County.OpenAsync(engine);
        await county.HireAsync();
        var office = new Act("总督查", "督办");
        await county.Ledger.Accounts.AddAsync(new AddAccount(office.Who, null, new RoleGrant(Role.Planner)), new Act("管理员"));
        foreach (var name in new[] { "总督查", "督查员", "审核员", "社保填报", "教育填报", "县长" })
            await county.Ledger.Accounts.ChangeAsync(new AccountChange(name) { Mail = $"a{name.Length}@example.org" }, new Act("管理员"));
        await county.Ledger.Orders.IssueAsync(new(County.Plan, "1") { Demand = "请补报", Days = 20 }, office);
        async Task HaveAsync(int day, params string[] holders)
        {
            county.Days.Today = new DateOnly(2026, 7, day);
            Assert.Equal(holders.Order(StringComparer.Ordinal), (await county.Ledger.Digests.MakeAsync(new(), office)).Made.Select(message => message.Holder.Id).Order(StringComparer.Ordinal));
        }

        await HaveAsync(1, "社保填报");
        foreach (var action in new[] { OrderAction.Sign, OrderAction.Start }) await county.Ledger.Orders.MoveAsync(new("990101-d1", action), new Act("社保填报"));
        await HaveAsync(2);
        await county.Ledger.Orders.MoveAsync(new("990101-d1", OrderAction.AskExtension) { Due = new DateOnly(2026, 9, 1) }, new Act("社保填报", "设备推迟"));
        await HaveAsync(3, "总督查", "督查员");
        await county.Ledger.Orders.MoveAsync(new("990101-d1", OrderAction.GrantExtension), office);
        await county.Ledger.Orders.MoveAsync(new("990101-d1", OrderAction.Report) { Text = "已完成" }, new Act("社保填报"));
        await HaveAsync(4, "总督查", "督查员", "审核员");
    }

    [Theory, EveryDatabase]
    public async Task MakeAsync_OfARound_RemindsOfReportsThatAreDueReturnedOrOverdue(Engine engine)
    {
        await using var county = await County.OpenAsync(engine);
        var ledger = county.Ledger;
        foreach (var unit in new[] { County.Labour, County.Education, County.Health }) await ledger.Digests.SetContactAsync(unit, Address, Ledger.Act);
        await ledger.Rounds.OpenAsync(new RoundOpening(County.Plan, "mid-year", new DateOnly(2026, 7, 10), new DateOnly(2026, 7, 20)), Ledger.Act);
        var reports = await ledger.Reporting.ListAsync("990101-2026-mid-year");
        async Task<IEnumerable<string>> OnAsync(int day)
        {
            county.Days.Today = new DateOnly(2026, 7, day);
            return (await ledger.Digests.MakeAsync(new(), Ledger.Act)).Made.SelectMany(message => message.Body.Split('\n').Where(line => line.StartsWith("1. ", StringComparison.Ordinal)).Select(line => $"{message.Holder.Id} {line[3..]}"));
        }

        // Seven working days before the due day, then five.
        Assert.Empty(await OnAsync(1));
        Assert.Contains($"{County.Education} 报告 {reports.Single(report => report.UnitId == County.Education).Id}“稳定就业”，未提交，期限2026年7月10日", await OnAsync(3));

        var id = reports.Single(report => report.UnitId == County.Education).Id;
        await ledger.Reporting.SubmitAsync(id, new() { Done = "提供场地。", Reason = "已核实" }, null, new Act("填报员"));
        await ledger.Rounds.ExtendAsync(new("990101-2026-mid-year", new DateOnly(2026, 7, 31), County.Health), Ledger.Act);
        var late = (await OnAsync(13)).ToList();
        Assert.DoesNotContain(late, line => line.StartsWith(County.Education, StringComparison.Ordinal) || line.StartsWith(County.Health, StringComparison.Ordinal));
        Assert.Contains(late, line => line.StartsWith(County.Labour, StringComparison.Ordinal) && line.EndsWith("未提交，期限2026年7月10日，已逾期 3 天", StringComparison.Ordinal));

        await ledger.Reporting.ReturnAsync(id, null, new Act("审核员", "请补充"));
        Assert.Contains($"{County.Education} 报告 {id}“稳定就业”，已退回，期限2026年7月10日，已逾期 4 天", await OnAsync(14));
    }

    [Theory, EveryDatabase]
    public async Task SendAsync_ThroughAMailServer_DeliversEachOnce(Engine engine)
    {
        await using var county = await WithMessageAsync(engine);
        using var server = new MailServer();
        var transport = new SmtpTransport(SmtpSettings.Parse($"smtp://127.0.0.1:{server.Port}", Sender)!);

        Assert.Equal(new DigestsSent(1, 0, 0), await county.Ledger.Digests.SendAsync(transport, Ledger.Act));
        Assert.Equal(new DigestsSent(0, 0, 0), await county.Ledger.Digests.SendAsync(transport, Ledger.Act));

        var (from, to, data) = Assert.Single(server.Mails);
        Assert.Equal((Sender, Address), (from, to));
        Assert.Contains("digest-20260701-1@jundeng", data, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("督办单 990101-d1", Encoding.UTF8.GetString(Convert.FromBase64String(data[(data.IndexOf("\n\n", StringComparison.Ordinal) + 2)..])), StringComparison.Ordinal);
        Assert.True(Assert.Single(await county.Ledger.Digests.ListAsync()).Sent);
        Assert.Empty((await county.Ledger.Audit.VerifyAsync()).Broken);
    }

    [Theory, EveryDatabase]
    public async Task SendAsync_Refused_IsTriedAgainAfterLongerPausesAndGivenUp(Engine engine)
    {
        await using var county = await WithMessageAsync(engine);
        using var server = new MailServer { Refuses = true };
        var transport = new SmtpTransport(SmtpSettings.Parse($"smtp://127.0.0.1:{server.Port}", Sender)!);
        var pauses = new List<double>();
        for (var attempt = 1; attempt < DigestService.MostAttempts; attempt++)
        {
            Assert.Equal(new DigestsSent(0, 1, 0), await county.Ledger.Digests.SendAsync(transport, Ledger.Act));
            var message = Assert.Single(await county.Ledger.Digests.ListAsync(new DateOnly(2026, 7, 1)));
            Assert.Equal((attempt, false), (message.Attempts, message.Sent));
            Assert.Contains("no such user", message.Problem, StringComparison.Ordinal);
            pauses.Add((message.NextAt!.Value - county.Days.GetUtcNow()).TotalMinutes);
            // Before its time nothing is tried.
            Assert.Equal(new DigestsSent(0, 0, 0), await county.Ledger.Digests.SendAsync(transport, Ledger.Act));
            county.Days.Passed += TimeSpan.FromMinutes(pauses[^1]);
        }

        Assert.Equal([5, 15, 45, 135, 405], pauses);
        Assert.Equal(new DigestsSent(0, 1, 1), await county.Ledger.Digests.SendAsync(transport, Ledger.Act));
        Assert.Null((await county.Ledger.Digests.ListAsync(new DateOnly(2026, 7, 1)))[0].NextAt);
        county.Days.Passed += TimeSpan.FromDays(9);
        Assert.Equal(new DigestsSent(0, 0, 0), await county.Ledger.Digests.SendAsync(transport, Ledger.Act));
    }

    [Theory, EveryDatabase]
    public async Task RetryAsync_GivenUp_IsTriedOnceMore(Engine engine)
    {
        await using var county = await WithMessageAsync(engine);
        using var server = new MailServer { Refuses = true };
        var transport = new SmtpTransport(SmtpSettings.Parse($"smtp://127.0.0.1:{server.Port}", Sender)!);
        Assert.Equal("mail-none-given-up", await CodeAsync(null));
        for (var attempt = 1; attempt <= DigestService.MostAttempts; attempt++)
        {
            await county.Ledger.Digests.SendAsync(transport, Ledger.Act);
            county.Days.Passed += TimeSpan.FromHours(10);
        }

        Assert.Equal(1, await county.Ledger.Digests.RetryAsync([1], Ledger.Act));
        Assert.Equal("mail-not-given-up", await CodeAsync([1]));
        Assert.Equal(new DigestsSent(0, 1, 1), await county.Ledger.Digests.SendAsync(transport, Ledger.Act));
        Assert.Equal(1, await county.Ledger.Digests.RetryAsync(null, Ledger.Act));
        server.Refuses = false;

        Assert.Equal(new DigestsSent(1, 0, 0), await county.Ledger.Digests.SendAsync(transport, Ledger.Act));
        Assert.True(Assert.Single(await county.Ledger.Digests.ListAsync(new DateOnly(2026, 7, 1))).Sent);
        Assert.Empty((await county.Ledger.Audit.VerifyAsync()).Broken);

        async Task<string> CodeAsync(int[]? numbers) => Assert.Single((await Assert.ThrowsAsync<LedgerRefusedException>(() => county.Ledger.Digests.RetryAsync(numbers, Ledger.Act))).Reasons).Code;
    }

    [Fact]
    public async Task SendAsync_NoServer_SaysSo()
    {
        await using var county = await WithMessageAsync(Engine.Sqlite);
        int port;
        using (var server = new MailServer()) port = server.Port;

        await county.Ledger.Digests.SendAsync(new SmtpTransport(SmtpSettings.Parse($"smtp://127.0.0.1:{port}", Sender)!), Ledger.Act);

        Assert.NotEmpty(Assert.Single(await county.Ledger.Digests.ListAsync()).Problem!);
    }

    [Fact]
    public async Task SendAsync_IntoAFolder_WritesAFileThatIsAMail()
    {
        await using var county = await WithMessageAsync(Engine.Sqlite);
        using var scratch = new Scratch();

        Assert.Equal(new DigestsSent(1, 0, 0), await county.Ledger.Digests.SendAsync(new MailFolder(scratch["outbox"], Sender), Ledger.Act));

        var file = Assert.Single(Directory.GetFiles(scratch["outbox"]));
        Assert.Equal("2026-07-01-1.eml", Path.GetFileName(file));
        var parts = (await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken)).Split("\r\n\r\n", 2);
        var headers = parts[0].Split("\r\n");
        Assert.Equal(["From: jundeng@example.org", "To: labour@example.org"], headers[..2]);
        Assert.Equal("【均等】2026年7月1日待办 1 项", Encoding.UTF8.GetString(Convert.FromBase64String(headers[2]["Subject: =?utf-8?B?".Length..^2])));
        Assert.All(parts[1].Split("\r\n"), line => Assert.InRange(line.Length, 0, 76));
        Assert.Contains("督办单 990101-d1", Encoding.UTF8.GetString(Convert.FromBase64String(parts[1])), StringComparison.Ordinal);
    }

    [Theory, EveryDatabase]
    public async Task SetContactAsync_Unsound_IsRefused(Engine engine)
    {
        await using var county = await County.OpenAsync(engine);
        await County.RefusedAsync(() => county.Ledger.Digests.SetContactAsync("x", Address, Ledger.Act), "There is no organisation 'x'; give its id (jundeng orgs list).");
        await County.RefusedAsync(() => county.Ledger.Digests.SetContactAsync(County.Labour, "李 <a@b.cn>", Ledger.Act), "'李 <a@b.cn>' is no mail address; write it as name@example.org.");
        await county.Ledger.Digests.SetContactAsync(County.Labour, Address, Ledger.Act);
        await county.Ledger.Digests.SetContactAsync(County.Labour, null, Ledger.Act);
        await OrderAsync(county, "1", new DateOnly(2026, 9, 30));
        Assert.Equal(County.Labour, Assert.Single((await county.Ledger.Digests.MakeAsync(new(), Ledger.Act)).WithoutAddress).Id);
        Assert.DoesNotContain(Address, string.Join('\n', (await county.Ledger.Audit.HistoryAsync(County.Labour)).Select(entry => entry.After)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("smtp://mail.example.org", 25, false, null, null)]
    [InlineData("smtp+tls://a:b%40c@mail.example.org", 587, true, "a", "b@c")]
    [InlineData("smtp://mail.example.org:2525", 2525, false, null, null)]
    public void Parse_AnAddress_GivesTheServer(string address, int port, bool tls, string? user, string? password) =>
        Assert.Equal(new SmtpSettings("mail.example.org", port, tls, Sender, user, password), SmtpSettings.Parse(address, Sender));

    [Theory]
    [InlineData("mail.example.org")]
    [InlineData("http://mail.example.org")]
    [InlineData("smtp://")]
    public void Parse_AnythingElse_IsNone(string address) => Assert.Null(SmtpSettings.Parse(address, Sender));

    private static async Task<County> WithMessageAsync(Engine engine)
    {
        var county = await County.OpenAsync(engine);
        await county.Ledger.Digests.SetContactAsync(County.Labour, Address, Ledger.Act);
        await OrderAsync(county, "1", new DateOnly(2026, 9, 30));
        await county.Ledger.Digests.MakeAsync(new(), Ledger.Act);
        return county;
    }

    private static async Task<Order> OrderAsync(County county, string task, DateOnly due, params OrderAction[] steps)
    {
        var order = await county.Ledger.Orders.IssueAsync(new(County.Plan, task) { Demand = "请补报", Due = due }, Ledger.Act);
        foreach (var step in steps) order = await county.Ledger.Orders.MoveAsync(new(order.Id, step) { Text = "已办理" }, Ledger.Act);
        return order;
    }
}
