using Jundeng.Ledger.Supervision.Meetings;
using Jundeng.Testing;

namespace Jundeng.Ledger.Tests.Supervision.Meetings;

public sealed class MeetingMachineTests
{
    // Written out apart from the table in the program: what may be done in each state, and where it leads.
    private static readonly Dictionary<MeetingState, Dictionary<MeetingAction, MeetingState>> s_allowed = new()
    {
        [MeetingState.Planned] = new()
        {
            [MeetingAction.Move] = MeetingState.Planned,
            [MeetingAction.SetAgenda] = MeetingState.Planned,
            [MeetingAction.Hold] = MeetingState.Held,
            [MeetingAction.Cancel] = MeetingState.Cancelled,
        },
        [MeetingState.Held] = new() { [MeetingAction.Decide] = MeetingState.Held, [MeetingAction.Close] = MeetingState.Closed },
        [MeetingState.Closed] = [],
        [MeetingState.Cancelled] = [],
    };

    private static readonly Dictionary<MeetingState, MeetingAction[]> s_ways = new()
    {
        [MeetingState.Planned] = [],
        [MeetingState.Held] = [MeetingAction.Hold],
        [MeetingState.Closed] = [MeetingAction.Hold, MeetingAction.Close],
        [MeetingState.Cancelled] = [MeetingAction.Cancel],
    };

    public static TheoryData<Engine, MeetingState> States => [.. from engine in Enum.GetValues<Engine>() from state in Enum.GetValues<MeetingState>() select (engine, state)];

    [Theory]
    [MemberData(nameof(States))]
    public async Task Meetings_EveryActionInEveryState_IsTakenOrRefused(Engine engine, MeetingState state)
    {
        await using var county = await County.OpenAsync(engine);
        foreach (var action in Enum.GetValues<MeetingAction>().Where(action => action != MeetingAction.Plan))
        {
            var meeting = await county.Ledger.Meetings.PlanAsync(new(County.Plan, county.Days.Today), "zh", Ledger.Act);
            foreach (var step in s_ways[state]) meeting = await DoAsync(county, meeting.Id, step);
            Assert.Equal(state, meeting.State);

            if (s_allowed[state].TryGetValue(action, out var next))
            {
                var moved = await DoAsync(county, meeting.Id, action);
                Assert.Equal((next, action, meeting.Steps.Count + 1), (moved.State, moved.Steps[^1].Action, moved.Steps.Count));
            }
            else
            {
                var refused = await Assert.ThrowsAsync<LedgerRefusedException>(() => DoAsync(county, meeting.Id, action));
                Assert.Equal("meeting-state", Assert.Single(refused.Reasons).Code);
                Assert.Equal(meeting.Steps.Count, (await county.Ledger.Meetings.GetAsync(meeting.Id)).Steps.Count);
            }
        }

        Assert.Empty((await county.Ledger.Audit.VerifyAsync()).Broken);
    }

    [Fact]
    public async Task Meetings_NotPossibleNow_SaysWhatIs()
    {
        await using var county = await County.OpenAsync(Engine.Sqlite);
        var id = (await county.Ledger.Meetings.PlanAsync(new(County.Plan, county.Days.Today), "zh", Ledger.Act)).Id;

        await County.RefusedAsync(() => DoAsync(county, id, MeetingAction.Close), "The meeting 990101-2026-c1 is planned: one cannot close; what can be done: move, set the agenda, hold, cancel.");
        await County.RefusedAsync(() => county.Ledger.Meetings.CancelAsync(id, new Act("操作员")), "To cancel a meeting takes a reason; say why.");
        await DoAsync(county, id, MeetingAction.Cancel);
        await County.RefusedAsync(() => DoAsync(county, id, MeetingAction.Hold), "The meeting 990101-2026-c1 is cancelled: one cannot hold, nor do anything else with it.");
        await County.RefusedAsync(() => DoAsync(county, "990101-2026-c2", MeetingAction.Hold), "There is no meeting '990101-2026-c2'; did you mean 990101-2026-c1?");
    }

    private static Task<Meeting> DoAsync(County county, string id, MeetingAction action)
    {
        var meetings = county.Ledger.Meetings;
        return action switch
        {
            MeetingAction.Move => meetings.MoveAsync(new(id) { Place = "县政府" }, Ledger.Act),
            MeetingAction.SetAgenda => meetings.SetAgendaAsync(new(id) { Add = ["其他事项"] }, "zh", Ledger.Act),
            MeetingAction.Hold => meetings.HoldAsync(id, [County.Labour], Ledger.Act),
            MeetingAction.Decide => meetings.DecideAsync(new(id, "尽快补报", County.Labour, county.Days.Today.AddDays(10)), Ledger.Act),
            MeetingAction.Close => meetings.CloseAsync(id, Ledger.Act),
            _ => meetings.CancelAsync(id, Ledger.Act),
        };
    }
}
