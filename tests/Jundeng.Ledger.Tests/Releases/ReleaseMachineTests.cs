using Jundeng.Ledger.Releases;
using Jundeng.Testing;

namespace Jundeng.Ledger.Tests.Releases;

public sealed class ReleaseMachineTests
{
    // Written out apart from the table in the program: what may be done in each state, and where it leads.
    private static readonly Dictionary<ReleaseState, Dictionary<ReleaseAction, ReleaseState>> s_allowed = new()
    {
        [ReleaseState.Proposed] = new() { [ReleaseAction.Approve] = ReleaseState.Public, [ReleaseAction.Refuse] = ReleaseState.Refused },
        [ReleaseState.Public] = new() { [ReleaseAction.Withdraw] = ReleaseState.Withdrawn },
        [ReleaseState.Refused] = [],
        [ReleaseState.Replaced] = [],
        [ReleaseState.Withdrawn] = [],
    };

    public static TheoryData<Engine, ReleaseState> States => [.. from engine in Enum.GetValues<Engine>() from state in Enum.GetValues<ReleaseState>() select (engine, state)];

    [Theory]
    [MemberData(nameof(States))]
    public async Task EveryActionInEveryState_IsTakenOrRefused(Engine engine, ReleaseState state)
    {
        await using var county = await ReleaseCounty.OpenAsync(engine);
        var releases = county.Ledger.Releases;
        foreach (var action in new[] { ReleaseAction.Approve, ReleaseAction.Refuse, ReleaseAction.Withdraw })
        {
            var release = await InAsync(releases, state);
            Assert.Equal(state, release.State);
            if (s_allowed[state].TryGetValue(action, out var next))
            {
                var moved = await MoveAsync(releases, release.Id, action);
                Assert.Equal((next, action, release.Steps.Count + 1), (moved.State, moved.Steps[^1].Action, moved.Steps.Count));
                if (next == ReleaseState.Public) await MoveAsync(releases, release.Id, ReleaseAction.Withdraw);
            }
            else
            {
                var refused = await Assert.ThrowsAsync<LedgerRefusedException>(() => MoveAsync(releases, release.Id, action));
                Assert.Equal("release-state", Assert.Single(refused.Reasons).Code);
                Assert.Equal(release.Steps, (await releases.GetAsync(release.Id)).Steps);
                if (state == ReleaseState.Proposed) await MoveAsync(releases, release.Id, ReleaseAction.Refuse);
            }
        }

        Assert.Empty((await county.Ledger.Audit.VerifyAsync()).Broken);
    }

    [Theory, EveryDatabase]
    public async Task ApproveAsync_AnotherOfTheSameYear_ReplacesTheOneThatIsPublic(Engine engine)
    {
        await using var county = await ReleaseCounty.OpenAsync(engine);
        var releases = county.Ledger.Releases;
        for (var i = 0; i < 3; i++)
        {
            await releases.PublishAsync();
            Assert.Equal($"990101-2026-r{i + 1}", Assert.Single(await releases.ListAsync(), release => release.State == ReleaseState.Public).Id);
        }

        var all = await releases.ListAsync(ReleaseCounty.Plan);
        Assert.Equal([ReleaseState.Replaced, ReleaseState.Replaced, ReleaseState.Public], all.Select(release => release.State));
        // What is replaced stays reachable, word for word.
        Assert.Equal("990101-2026-r1", (await releases.ContentAsync("990101-2026-r1"))!.Id);
        // One event for both.
        Assert.Equal(all[1].Steps[^1].At, all[2].Steps[^1].At);
    }

    private static async Task<Release> InAsync(ReleaseService releases, ReleaseState state)
    {
        var release = await releases.ProposeAsync();
        if (state == ReleaseState.Refused) return await MoveAsync(releases, release.Id, ReleaseAction.Refuse);
        if (state != ReleaseState.Proposed) release = await MoveAsync(releases, release.Id, ReleaseAction.Approve);
        if (state == ReleaseState.Withdrawn) return await MoveAsync(releases, release.Id, ReleaseAction.Withdraw);
        if (state == ReleaseState.Replaced) await releases.PublishAsync();
        return await releases.GetAsync(release.Id);
    }

    private static Task<Release> MoveAsync(ReleaseService releases, string id, ReleaseAction action) => action switch
    {
        ReleaseAction.Approve => releases.ApproveAsync(id, null, ReleaseCounty.Second),
        ReleaseAction.Refuse => releases.RefuseAsync(id, ReleaseCounty.Second),
        _ => releases.WithdrawAsync(id, "数据有误，更正后重新发布。", ReleaseCounty.Second),
    };
}
