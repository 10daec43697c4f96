using Jundeng.Ledger.Accounts;
using Jundeng.Ledger.Feedback;
using Jundeng.Ledger.Tests.Releases;
using Jundeng.Ledger.Tests.Supervision;
using Jundeng.Testing;

namespace Jundeng.Ledger.Tests.Feedback;

public sealed class FeedbackServiceTests
{
    private const string Release = "990101-2026-r1";

    [Theory, EveryDatabase]
    public async Task SendAsync_Message_IsKeptWithoutAPersonAndDecidedOnce(Engine engine)
    {
        await using var county = await ReleaseCounty.OpenAsync(engine);
        var feedback = county.Ledger.Feedback;
        await county.Ledger.Releases.PublishAsync("run-1");

        var sent = await feedback.SendAsync(Release, "t2", "  岗位在哪里？\r\n请公布。 ");
        Assert.Equal(("990101-2026-r1-f1", Release, "t2", "岗位在哪里？\n请公布。", FeedbackState.Received), (sent.Id, sent.Release, sent.About, sent.Text, sent.State));
        Assert.All(await county.Ledger.Audit.HistoryAsync(sent.Id), entry => Assert.Equal((FeedbackService.Public, false), (entry.Who, entry.After?.Contains("岗位", StringComparison.Ordinal) == true)));
        foreach (var about in new[] { null, "orphans", "a" }) await feedback.SendAsync(Release, about, "好");

        var answered = await feedback.AnswerAsync(sent.Id, " 见县人力社保局网站。 ", isPublic: true, ReleaseCounty.Publisher);
        Assert.Equal((FeedbackState.Answered, "见县人力社保局网站。", true, "甲"), (answered.State, answered.Answer, answered.IsPublic, answered.DecidedBy));
        var aside = await feedback.SetAsideAsync("990101-2026-r1-f2", new Act("甲", "与发布无关"));
        Assert.Equal((FeedbackState.SetAside, null, false, "与发布无关"), (aside.State, aside.Answer, aside.IsPublic, aside.Why));
        foreach (var id in new[] { "990101-2026-r1-f1", "990101-2026-r1-f2" })
            foreach (var decide in new Func<Task>[] { () => feedback.AnswerAsync(id, "又", true, ReleaseCounty.Publisher), () => feedback.SetAsideAsync(id, ReleaseCounty.Publisher) })
                Assert.Equal("feedback-state", Assert.Single((await Assert.ThrowsAsync<LedgerRefusedException>(decide)).Reasons).Code);
        Assert.Equal([FeedbackState.Answered, FeedbackState.SetAside, FeedbackState.Received, FeedbackState.Received], (await feedback.ListAsync(Release)).Select(message => message.State));
        Assert.Empty((await county.Ledger.Audit.VerifyAsync()).Broken);
    }

    [Theory, EveryDatabase]
    public async Task SendAsync_Unsound_IsRefusedWithEveryReason(Engine engine)
    {
        await using var county = await ReleaseCounty.OpenAsync(engine);
        var (feedback, releases) = (county.Ledger.Feedback, county.Ledger.Releases);
        await releases.ProposeAsync();
        await County.RefusedAsync(() => feedback.SendAsync(Release, null, "好"), "The release 990101-2026-r1 is not public now; go to the one that is.");
        await releases.ApproveAsync(Release, null, ReleaseCounty.Second);
        await County.RefusedAsync(
            () => feedback.SendAsync(Release, "t99", new string('好', 1001)), "The text must not exceed 1000 characters; shorten it.", "The release has no 't99'; choose from the page.");
        await County.RefusedAsync(() => feedback.SendAsync(Release, null, " \n"), "There is no text; write what you want to say.");
        await county.Ledger.Settings.SetAsync("feedback.per-hour", "2", Ledger.Act);
        for (var i = 0; i < 2; i++) await feedback.SendAsync(Release, null, "好");
        await County.RefusedAsync(() => feedback.SendAsync(Release, null, "好"), "Very many messages are coming in; send yours again in an hour.");
        county.Days.Today = county.Days.Today.AddDays(1);
        await feedback.SendAsync(Release, null, "好");
        await releases.WithdrawAsync(Release, "有误", ReleaseCounty.Second);
        await County.RefusedAsync(() => feedback.VoteAsync(Release, 5), "The release 990101-2026-r1 is not public now; go to the one that is.");
        await County.RefusedAsync(() => feedback.AnswerAsync("990101-2026-r1-f1", " ", true, ReleaseCounty.Publisher), "There is no answer; write one.");
        await County.RefusedAsync(() => feedback.SetAsideAsync("990101-2026-r1-f1", new Act("甲")), "To set a message aside takes a reason; say why.");
    }

    [Theory, EveryDatabase]
    public async Task VoteAsync_Votes_AreCounted(Engine engine)
    {
        await using var county = await ReleaseCounty.OpenAsync(engine);
        var feedback = county.Ledger.Feedback;
        await county.Ledger.Releases.PublishAsync();
        Assert.Null((await feedback.SatisfactionAsync(Release)).Mean);
        foreach (var score in new[] { 5, 5, 1, 4 }) await feedback.VoteAsync(Release, score);
        foreach (var wrong in new[] { 0, 6 }) await County.RefusedAsync(() => feedback.VoteAsync(Release, wrong), "Satisfaction is from 1 to 5; choose one.");

        var satisfaction = await feedback.SatisfactionAsync(Release);
        Assert.Equal([1, 0, 0, 1, 2], satisfaction.Counts);
        Assert.Equal(3.75, satisfaction.Mean);
        Assert.Empty((await county.Ledger.Audit.VerifyAsync()).Broken);
    }

    [Theory, EveryDatabase]
    public async Task AnswerAsync_ByWhoMayNot_IsRefused(Engine engine)
    {
        await using var county = await ReleaseCounty.OpenAsync(engine);
        await county.Ledger.Releases.PublishAsync();
        await county.HireAsync();
        await county.Ledger.Accounts.AddAsync(new AddAccount("发布员", null, new RoleGrant(Role.Publisher, "990101")), new Act("管理员"));
        // The public needs no account.
        await county.Ledger.Feedback.SendAsync(Release, null, "好");
        foreach (var name in new[] { "督查员", "社保填报", "县长", "管理员", FeedbackService.Public })
            Assert.Equal("access-denied", Assert.Single((await Assert.ThrowsAsync<LedgerRefusedException>(() => county.Ledger.Feedback.AnswerAsync("990101-2026-r1-f1", "谢谢", true, new Act(name)))).Reasons).Code);
        await county.Ledger.Feedback.AnswerAsync("990101-2026-r1-f1", "谢谢", true, new Act("发布员"));
    }
}
