using System.Text;
using Jundeng.Ledger.Accounts;
using Jundeng.Ledger.Releases;
using Jundeng.Ledger.Releases.Content;
using Jundeng.Ledger.Reports;
using Jundeng.Ledger.Tests.Supervision;
using Jundeng.Plans;
using Jundeng.Plans.Documents;
using Jundeng.Testing;

namespace Jundeng.Ledger.Tests.Releases;

public sealed class ReleaseServiceTests
{
    [Theory, EveryDatabase]
    public async Task ApproveAsync_Release_FreezesWhatItShows(Engine engine)
    {
        await using var county = await ReleaseCounty.OpenAsync(engine);
        var releases = county.Ledger.Releases;
        await releases.ProposeAsync(new ProposeRelease(ReleaseCounty.Plan) { Run = "run-1", Title = "  某县2026年度实施情况 ", Notes = "年末数为初步数。" }, ReleaseCounty.Publisher);
        var preview = await releases.ShowAsync("990101-2026-r1");

        var release = await releases.ApproveAsync("990101-2026-r1", preview.Sha256, ReleaseCounty.Second);

        Assert.Equal((ReleaseState.Public, preview.Sha256, "甲"), (release.State, release.Sha256, release.Proposer));
        var frozen = await BytesAsync(county, release.Id);
        // Other values, another revision, another threshold: nothing shows through.
        await county.ReportAsync("t2,9999,2026-06-30\nt4,2000,2026-06-30\n");
        await county.Ledger.Settings.SetAsync("release.smallest-count", "50", Ledger.Act);
        Assert.Equal(frozen, await BytesAsync(county, release.Id));

        var content = (await releases.ContentAsync(release.Id))!;
        Assert.Equal(("某县2026年度实施情况", 2026, new DateOnly(2026, 7, 1), "年末数为初步数。", 5), (content.Title, content.Year, content.AsOf, content.Notes, content.SmallestCount));
        Assert.Equal(("990101-2026", 1, "某县人民政府"), (content.Plan.Id, content.Plan.Revision, content.Plan.Issuer));
        Assert.Equal(("run-1", "towns@1", "cut-1"), (content.Run!.Id, content.Run.Scheme, content.Run.Cut));
        Assert.Equal(["t1", "t2", "t3", "t4", "t7", "t8"], content.Targets.Select(target => target.Id));
        Assert.Equal((1750, 1, ValueStatus.Normal, "就业", "县人力社保局"), (content.Targets[1].Reached, content.Targets[1].Attainment, content.Targets[1].Status, content.Targets[1].Domain, content.Targets[1].Organisation));
        Assert.Equal((null, ValueStatus.Missing), (content.Targets[0].Reached, content.Targets[0].Status));
        Assert.Equal(["就业", "健康", ""], content.Domains.Select(domain => domain.Name));
        Assert.Equal(["t2", "t3", "t4"], content.TargetsOf(content.Domains[0]).Select(target => target.Id));
        Assert.Empty((await county.Ledger.Audit.VerifyAsync()).Broken);
    }

    [Theory, EveryDatabase]
    public async Task ApproveAsync_DocumentTamperedWith_IsFoundByTheAudit(Engine engine)
    {
        await using var county = await ReleaseCounty.OpenAsync(engine);
        await county.Ledger.Releases.PublishAsync();
        await county.Ledger.Database.ExecuteAsync("UPDATE release_document SET sha256 = 'x'");
        Assert.Single((await county.Ledger.Audit.VerifyAsync()).Broken);
    }

    [Theory, EveryDatabase]
    public async Task ApproveAsync_WhatChangedSinceItWasSeen_IsRefused(Engine engine)
    {
        await using var county = await ReleaseCounty.OpenAsync(engine);
        var releases = county.Ledger.Releases;
        await releases.ProposeAsync();
        var seen = (await releases.ShowAsync("990101-2026-r1")).Sha256;
        await county.ReportAsync("t2,9999,2026-06-30\n");
        var now = (await releases.ShowAsync("990101-2026-r1")).Sha256;

        await County.RefusedAsync(
            () => releases.ApproveAsync("990101-2026-r1", seen, ReleaseCounty.Second),
            $"What 990101-2026-r1 shows has changed: {seen} was looked at, now it is {now}; look again (jundeng release show 990101-2026-r1) before you approve it.");
        Assert.NotEqual(seen, now);
        Assert.Equal(now, (await releases.ApproveAsync("990101-2026-r1", now, ReleaseCounty.Second)).Sha256);
    }

    [Theory, EveryDatabase]
    public async Task ApproveAsync_ByWhoProposed_IsRefused(Engine engine)
    {
        await using var county = await ReleaseCounty.OpenAsync(engine);
        var releases = county.Ledger.Releases;
        await releases.ProposeAsync();
        foreach (var decide in new Func<Act, Task>[] { act => releases.ApproveAsync("990101-2026-r1", null, act), act => releases.RefuseAsync("990101-2026-r1", act) })
            await County.RefusedAsync(() => decide(ReleaseCounty.Publisher), "The release 990101-2026-r1 was proposed by '甲'; another person must decide on it.");

        // Accounts hold the same, and whoever is no publisher may do nothing at all.
        await county.HireAsync();
        foreach (var name in new[] { "甲", "乙" }) await county.Ledger.Accounts.AddAsync(new AddAccount(name, null, new RoleGrant(Role.Publisher, "990101")), new Act("管理员"));
        Func<Act, Task>[] writes =
        [
            act => releases.ApproveAsync("990101-2026-r1", null, act), act => releases.RefuseAsync("990101-2026-r1", act), act => releases.WithdrawAsync("990101-2026-r1", "有误", act),
            act => releases.ProposeAsync(new ProposeRelease(ReleaseCounty.Plan), act),
        ];
        foreach (var write in writes)
            foreach (var name in new[] { "督查员", "审核员", "社保填报", "县长", "管理员" })
                Assert.Equal("access-denied", Assert.Single((await Assert.ThrowsAsync<LedgerRefusedException>(() => write(new Act(name, "理由")))).Reasons).Code);
        Assert.Equal("access-denied", Assert.Single((await Assert.ThrowsAsync<LedgerRefusedException>(() => writes[0](ReleaseCounty.Publisher))).Reasons).Code);
        Assert.Equal(ReleaseState.Public, (await releases.ApproveAsync("990101-2026-r1", null, ReleaseCounty.Second)).State);
    }

    [Theory, EveryDatabase]
    public async Task ProposeAsync_Unsound_SaysEverythingAtOnce(Engine engine)
    {
        await using var county = await ReleaseCounty.OpenAsync(engine);
        var releases = county.Ledger.Releases;
        await County.RefusedAsync(
            () => releases.ProposeAsync(new ProposeRelease(ReleaseCounty.Plan) { Year = 2030, Title = new string('题', 101), Notes = new string('注', 4001) }, ReleaseCounty.Publisher),
            "The title must not exceed 100 characters; shorten it.", "The note must not exceed 4000 characters; shorten it.",
            "The plan 990101-2026 runs from 2026 to 2026, without 2030; mend the year.");
        await County.RefusedAsync(
            () => releases.ProposeAsync(new ProposeRelease(ReleaseCounty.Plan) { Revision = 7 }, ReleaseCounty.Publisher), "The plan 990101-2026 has no revision 7; see jundeng plan show 990101-2026.");
        await county.DrawAsync();
        await county.Ledger.Papers.DraftBulletinAsync(ReleaseCounty.Plan, null, "zh", Ledger.Act);
        await County.RefusedAsync(
            () => releases.ProposeAsync(new ProposeRelease(ReleaseCounty.Plan) { Papers = ["990101-2026-b1"] }, ReleaseCounty.Publisher),
            "The paper 990101-2026-b1 was not issued and cannot be released; issue it first with jundeng bulletin issue 990101-2026-b1.");
        await releases.ProposeAsync();
        await County.RefusedAsync(() => releases.ProposeAsync(), "The release 990101-2026-r1 of the plan 990101-2026 for 2026 waits for a decision; decide on it first.");
        await County.RefusedAsync(() => releases.RefuseAsync("990101-2026-r1", new Act("乙")), "To refuse takes a reason; say why.");
        await releases.ApproveAsync("990101-2026-r1", null, ReleaseCounty.Second);
        await County.RefusedAsync(() => releases.WithdrawAsync("990101-2026-r1", " ", ReleaseCounty.Second), "To withdraw takes a note that the public reads; write it.");
        await County.RefusedAsync(() => releases.GetAsync("990101-2026-r2"), "There is no release '990101-2026-r2'; did you mean 990101-2026-r1?");
    }

    [Theory, EveryDatabase]
    public async Task ProposeAsync_WithIssuedPapers_ShowsTheirText(Engine engine)
    {
        await using var county = await ReleaseCounty.OpenAsync(engine);
        await county.DrawAsync();
        await county.Ledger.Papers.DraftBulletinAsync(ReleaseCounty.Plan, null, "zh", Ledger.Act);
        await county.Ledger.Papers.IssueAsync("990101-2026-b1", Ledger.Act);
        await county.Ledger.Releases.ProposeAsync(new ProposeRelease(ReleaseCounty.Plan) { Papers = ["990101-2026-b1"] }, ReleaseCounty.Publisher);
        await county.Ledger.Releases.ApproveAsync("990101-2026-r1", null, ReleaseCounty.Second);

        var paper = Assert.Single((await county.Ledger.Releases.ContentAsync("990101-2026-r1"))!.Papers);
        Assert.Equal(("990101-2026-b1", 2026, 1), (paper.Id, paper.Year, paper.Number));
        Assert.StartsWith("# 关于", paper.Text, StringComparison.Ordinal);
    }

    // a's two orphans are hidden with the next smallest; neither a score nor a gap gives them away.
    [Theory, EveryDatabase]
    public async Task ApproveAsync_RunWithSmallCounts_HidesThemAndWhatGivesThemAway(Engine engine)
    {
        await using var county = await ReleaseCounty.OpenAsync(engine);
        await county.Ledger.Releases.PublishAsync("run-1");
        var content = (await county.Ledger.Releases.ContentAsync("990101-2026-r1"))!;

        var orphans = content.Observations.Where(row => row.Indicator == "orphans").ToList();
        Assert.Equal(["a", "b"], orphans.Where(row => row.Status == ValueStatus.Suppressed).Select(row => row.Region));
        Assert.All(orphans.Where(row => row.Status == ValueStatus.Suppressed), row => Assert.Equal((null, null, null), (row.Value, row.Numerator, row.Denominator)));
        Assert.Equal((90, 81, 90), (orphans[2].Value, orphans[2].Numerator, orphans[2].Denominator));
        // The indicator's score would give its value away, and that of each node above with a single unknown below it, too.
        foreach (var node in new[] { "orphans", "children", "index" })
            Assert.Equal(["a", "b"], content.Nodes.Single(known => known.Id == node).Results.Where(result => result is { Status: ValueStatus.Suppressed, Score: null, Value: null, Rank: null, Low: null, High: null }).Select(result => result.Region));
        Assert.All(content.Nodes.Where(node => node.Id is "enrolment" or "beds").SelectMany(node => node.Results), result => Assert.NotNull(result.Score));
        // The gap is that of what is told: 80 and 90.
        Assert.Equal((2, 80, 90), content.Nodes.Single(node => node.Id == "orphans").Gaps.Select(gap => (gap.Regions, gap.Lowest, gap.Highest)).Single());
        Assert.DoesNotContain("33.3", Encoding.UTF8.GetString(ReleaseJson.ToBytes(content)), StringComparison.Ordinal);
    }

    [Theory, EveryDatabase]
    public async Task ContentAsync_OfALaterYear_TellsWhatWasReleasedBefore(Engine engine)
    {
        await using var county = await ReleaseCounty.OpenAsync(engine);
        var ledger = county.Ledger;
        await ledger.Indicators.ImportAsync(Encoding.UTF8.GetBytes("code,name,name_en,unit,direction,kind,source,frequency\nJOB-01,新增就业,New jobs,个,positive,flow,统计,year\n"), "指标.csv", null, Ledger.Act);
        await ledger.IndicatorLinks.ConfirmAsync(ReleaseCounty.Plan, [new("t2", "JOB-01")], Ledger.Act);
        await ledger.Releases.PublishAsync();
        await ledger.Plans.AddAsync(new() { RegionCode = "990101", Reading = Samples.Reading, Title = "某县2027年度实施计划", From = 2027, To = 2027 }, Ledger.Act);
        await ledger.IndicatorLinks.ConfirmAsync("990101-2027", [new("t2", "JOB-01")], Ledger.Act);
        var next = await ledger.Releases.ProposeAsync(new ProposeRelease("990101-2027"), ReleaseCounty.Publisher);

        Assert.Equal([new ReleasedYear(2026, "990101-2026-r1", 1750, 1750)], (await ledger.Releases.ShowAsync(next.Id)).Content.Targets.Single(target => target.Id == "t2").Years);
        await ledger.Releases.WithdrawAsync("990101-2026-r1", "有误", ReleaseCounty.Second);
        Assert.Empty((await ledger.Releases.ShowAsync(next.Id)).Content.Targets.Single(target => target.Id == "t2").Years);
    }

    [Theory, EveryDatabase]
    public async Task ShowAsync_PlanWithASource_QuotesTheSentencesOfItsTargets(Engine engine)
    {
        await using var county = await ReleaseCounty.OpenAsync(engine);
        var (ledger, text) = (county.Ledger, PlanText.FromString("""
            某县2028年度实施计划
            （𠮷日印发）
            一、就业
            1.稳定就业。落实就业优先政策。全年城镇新增就业2200人以上，城镇调查失业率控制在5%以内。
            责任单位：县人力社保局
            """));
        await ledger.Plans.AddAsync(new() { RegionCode = "990101", Reading = PlanReader.Read(text), Source = Encoding.UTF8.GetBytes(text.Text), FileName = "计划.txt", From = 2028, To = 2028 }, Ledger.Act);
        var release = await ledger.Releases.ProposeAsync(new ProposeRelease("990101-2028"), ReleaseCounty.Publisher);
        var seen = await ledger.Releases.ShowAsync(release.Id);

        Assert.Equal(
            [new Quotation("全年城镇新增就业", "2200人", "以上，城镇调查失业率控制在5%以内。"), new Quotation("全年城镇新增就业2200人以上，城镇调查失业率控制在", "5%", "以内。")],
            seen.Content.Targets.Select(target => target.Sentence));
        await ledger.Releases.ApproveAsync(release.Id, seen.Sha256, ReleaseCounty.Second);
        Assert.Equal(seen.Content.Targets.Select(target => target.Sentence), (await ledger.Releases.ContentAsync(release.Id))!.Targets.Select(target => target.Sentence));
        // A plan that was put in force without its text has no words to quote.
        Assert.All((await ledger.Releases.ShowAsync((await ledger.Releases.ProposeAsync()).Id)).Content.Targets, target => Assert.Null(target.Sentence));
    }

    private static async Task<string> BytesAsync(County county, string id) => Convert.ToHexString(ReleaseJson.ToBytes((await county.Ledger.Releases.ContentAsync(id))!));
}
