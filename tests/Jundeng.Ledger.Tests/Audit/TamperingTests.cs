using System.Data.Common;
using System.Text;
using System.Text.RegularExpressions;
using Jundeng.Ledger.Accounts;
using Jundeng.Ledger.Allocations;
using Jundeng.Ledger.Supervision.Lights;
using Jundeng.Ledger.Supervision.Orders;
using Jundeng.Ledger.TaskLedger;
using Jundeng.Ledger.Tests.Reports;
using Jundeng.Testing;

namespace Jundeng.Ledger.Tests.Audit;

/// <summary>Whatever a person changes past the program in a table that events vouch for, the audit finds.</summary>
public sealed partial class TamperingTests
{
    // Readings of plans and the registers have digests of their own kind, with tests of their own.
    private static readonly string[] s_others = ["plan_revision", "organisation_period", "region_period"];

    [Theory, EveryDatabase]
    public async Task VerifyAsync_AnyColumnChangedOrRowRemoved_IsFound(Engine engine)
    {
        await using var county = await FilledAsync(engine);
        var ledger = county.Ledger;
        var scripts = string.Concat(Directory.GetFiles(Path.Combine(Repository.Root, "src", "Jundeng.Ledger", "Storage", "Scripts")).Order(StringComparer.Ordinal).Select(File.ReadAllText));
        var tables = await TablesAsync(ledger.Database, engine);
        Assert.Empty((await ledger.Audit.VerifyAsync()).Broken);
        var (tried, missed) = (0, new List<string>());

        foreach (var (table, columns) in tables)
        {
            var row = engine == Engine.Sqlite ? "rowid" : "ctid";
            await ChangeAsync($"CREATE TABLE kept AS SELECT * FROM {table}");
            await TryAsync(table, $"DELETE FROM {table} WHERE {row} = (SELECT MIN({row}) FROM {table})");
            foreach (var (column, type) in columns)
            {
                // A value of which the database's own conditions allow no other is as well kept as one that the audit looks at.
                foreach (var other in Others(scripts, column, type, engine))
                    if (await TryAsync($"{table}.{column}", $"UPDATE {table} SET {column} = {other} WHERE {row} = (SELECT {row} FROM {table} ORDER BY CASE WHEN {column} IS NULL THEN 1 ELSE 0 END LIMIT 1)")) break;
            }

            await ChangeAsync("DROP TABLE kept");

            async Task<bool> TryAsync(string what, string change)
            {
                try
                {
                    await ChangeAsync(change);
                }
                catch (DbException)
                {
                    return false;
                }

                tried++;
                if ((await ledger.Audit.VerifyAsync()).Broken.Count == 0) missed.Add(what);
                await ChangeAsync($"DELETE FROM {table}; INSERT INTO {table} SELECT * FROM kept");
                return true;
            }
        }

        Assert.Empty(missed);
        Assert.Empty((await ledger.Audit.VerifyAsync()).Broken);
        Assert.True(tables.Count >= 20 && tried >= 150, $"{tables.Count} tables, {tried} changes");

        // Who tampers keeps no references.
        Task ChangeAsync(string sql) => ledger.Database.ExecuteAsync((engine == Engine.Sqlite ? "PRAGMA foreign_keys = OFF; " : "SET session_replication_role = replica; ") + sql);
    }

    // Every table with event_seq, or registered, that has rows, with its columns and their types.
    private static async Task<List<(string Table, List<(string Name, string Type)> Columns)>> TablesAsync(TestDatabase database, Engine engine)
    {
        var all = await database.ScalarAsync(engine == Engine.Sqlite
            ? "SELECT group_concat(m.name || ' ' || c.name || ' ' || c.type, ',') FROM sqlite_master m, pragma_table_info(m.name) c WHERE m.type = 'table'"
            : "SELECT string_agg(c.table_name || ' ' || c.column_name || ' ' || c.data_type, ',') FROM information_schema.columns c JOIN information_schema.tables t ON t.table_name = c.table_name AND t.table_schema = c.table_schema WHERE c.table_schema = 'public' AND t.table_type = 'BASE TABLE'");
        var tables = new List<(string, List<(string, string)>)>();
        foreach (var table in all!.Split(',').Select(line => line.Split(' ', 3)).GroupBy(line => line[0]))
        {
            if (s_others.Contains(table.Key) || !table.Any(column => column[1] is "event_seq" or "registered")) continue;
            if (await database.ScalarAsync($"SELECT COUNT(*) FROM {table.Key}") != "0") tables.Add((table.Key, [.. table.Select(column => (column[1], column[2].ToLowerInvariant()))]));
        }

        return tables;
    }

    private static IEnumerable<string> Others(string scripts, string column, string type, Engine engine)
    {
        if (type == "bigint") return [$"COALESCE({column}, 0) + 1", $"COALESCE({column}, 0) - 1"];
        if (type == "double precision") return [$"COALESCE({column}, 0) + 1"];
        if (type == "bytea") return [engine == Engine.Sqlite ? "x'00'" : "'\\x00'::bytea"];
        var words = Words().Matches(scripts).Where(match => match.Groups[1].Value == column).SelectMany(match => match.Groups[2].Value.Split(',')).Select(word => word.Trim()).Distinct();
        return [$"COALESCE({column}, '') || 'x'", .. words.Select(word => $"CASE {column} WHEN {word} THEN NULL ELSE {word} END")];
    }

    private static async Task<ReportingCounty> FilledAsync(Engine engine)
    {
        const string plan = "990101-2026";
        var county = await ReportingCounty.OpenAsync(engine);
        var (ledger, act) = (county.Ledger, Ledger.Act);
        await ledger.Calendar.ImportAsync(Encoding.UTF8.GetBytes("day,working,name\n2026-10-01,free,国庆节\n"), "日历.csv", act);
        await ledger.Settings.SetAsync("jump", "0.9", act);
        await ledger.Alignments.ConfirmAsync(plan, [new("t8")], act);
        await ledger.Duties.SetOwnerAsync(new OwnerChange(plan, "990101-u2") { TaskId = "1" }, act);
        await ledger.Allocations.DivideAsync(plan, [new Division("t2", AllocationAxis.Parts, [new("990101-u1", "1000"), new("990101-u2", "750")])], act);
        await ledger.TaskLedger.SetAsync(plan, [new TaskChange("1") { Kind = "民生实事" }], act);
        await ledger.Milestones.AddAsync(plan, [new("1", "开工", new DateOnly(2026, 9, 30))], act);
        await ledger.Implementations.HandInAsync(new(plan, "1", "分两批招聘", "李工", [new("公告", new DateOnly(2026, 8, 31))], []), act);
        await ledger.Indicators.ImportAsync(Encoding.UTF8.GetBytes("code,name,unit,kind,direction\nE1,新增就业岗位,个,flow,positive\n"), "指标.csv", null, act);
        await ledger.IndicatorLinks.ConfirmAsync(plan, [new("t2", "E1")], act);
        await ledger.Observations.ImportAsync(Encoding.UTF8.GetBytes("region,period,indicator,value,unit\n990101,2025,E1,1600,个\n"), "数据.csv", act);
        await ledger.Lights.DrawAsync(new DrawLights(plan), act);
        await ledger.Lights.OverrideAsync(plan, "1", "yellow", new DateOnly(2026, 8, 1), new Act("王主任", "待核实"));
        await ledger.Orders.IssueAsync(new IssueOrder(plan, "3") { Demand = "请加快", Due = new DateOnly(2026, 8, 3) }, act);
        await ledger.Remarks.AddAsync(plan, "请抓紧", new Act("张县长"));
        await ledger.Papers.DraftBulletinAsync(plan, null, "zh", act);
        await ledger.Rounds.ExtendAsync(new(ReportingCounty.Round, new DateOnly(2026, 7, 15)), new Act("操作员", "汛期"));
        await county.Reporting.AttachAsync(ReportingCounty.Jobs, "说明.pdf", "%PDF-1.4\n%%EOF"u8.ToArray(), null, ReportingCounty.Reporter);
        await county.Reporting.SubmitAsync(ReportingCounty.Jobs, ReportingCounty.JobsDone with { Reason = "已核" }, null, ReportingCounty.Reporter);
        await county.Reporting.AcceptAsync(ReportingCounty.Jobs, null, ReportingCounty.Checker);
        await ledger.Rounds.CloseAsync(ReportingCounty.Round, new Act("操作员", "数据已汇总"));
        await ledger.Accounts.AddAsync(new AddAccount("zhang", null, new RoleGrant(Role.AccountAdministrator)), new Act("zhang"));
        await ledger.Accounts.AddAsync(new AddAccount("li", "李工", new RoleGrant(Role.Planner)), new Act("zhang"));
        await ledger.Accounts.AddAsync(new AddAccount("wang", null), new Act("zhang"));
        await ledger.Accounts.StandInAsync(new StandIn("li", "wang", new DateOnly(2026, 7, 2), new DateOnly(2026, 7, 9)), new Act("zhang"));
        await ledger.Passwords.ResetAsync("li", "Qinglan-2026!", new Act("zhang"));
        await ledger.Tokens.MakeAsync("导入", [AccessAction.ReportImport], new DateOnly(2026, 7, 31), new Act("li"));
        return county;
    }

    [GeneratedRegex(@"(\w+) TEXT[^,(]*CHECK \(\1 IN \(([^)]*)\)\)")]
    private static partial Regex Words();
}
