using Jundeng.Ledger.Accounts;
using Jundeng.Ledger.Audit;
using Jundeng.Ledger.Releases;
using Jundeng.Ledger.Releases.Content;
using Jundeng.Ledger.Settings;
using Jundeng.Ledger.Storage;

namespace Jundeng.Ledger.Feedback;

/// <summary>What the public says about releases: messages, which a publisher answers or sets aside, and how content people are. Nothing is kept of who said it.</summary>
public sealed class FeedbackService(LedgerStore store)
{
    /// <summary>Whom events name for what the public says.</summary>
    public const string Public = "public";

    private const int Scores = 5;

    /// <summary>Takes a message about a release that is public, or about a target, an indicator or a region of it.</summary>
    /// <exception cref="LedgerRefusedException">The message is empty or too long, about nothing that there is, or too many come; nothing was written.</exception>
    public Task<FeedbackMessage> SendAsync(string release, string? about, string? text, CancellationToken ct = default) => store.WriteAsync(
        async session =>
        {
            var (row, write) = await OpenAsync(session, release);
            var (settings, words) = (await SettingRows.LoadAsync(session), text?.Trim().ReplaceLineEndings("\n") ?? "");
            var refusals = new List<Refusal>();
            if (words.Length == 0) refusals.Add(FeedbackMessages.TextMissing);
            if (words.Length > settings.Whole(ReleaseSettings.FeedbackLongest)) refusals.Add(FeedbackMessages.TextLong(settings.Whole(ReleaseSettings.FeedbackLongest)));
            if (about is not null && !Holds((await ReleaseRows.ContentAsync(session, release))!, about)) refusals.Add(FeedbackMessages.UnknownAbout(about));
            if (await FeedbackRows.CountSinceAsync(session, row, store.Time.GetUtcNow().AddHours(-1)) >= settings.Whole(ReleaseSettings.FeedbackPerHour)) refusals.Add(FeedbackMessages.Busy);
            if (refusals.Count > 0) throw new LedgerRefusedException(refusals);
            var number = await FeedbackRows.NextNumberAsync(session, row.RegionId);
            var id = $"{release}-f{await FeedbackRows.CountAsync(session, row) + 1}";
            write.Add(FeedbackRows.Table, number, id, row.ReleaseNo, about, words);
            await write.CommitAsync(EventType.FeedbackReceived, id, null, new { release, about });
            return (await FeedbackRows.GetAsync(session, id)).Message;
        },
        ct);

    /// <summary>Takes a vote on a release that is public: 1 is not content at all, 5 fully.</summary>
    /// <exception cref="LedgerRefusedException">The release is not public, or there is no such score; nothing was written.</exception>
    public Task<Satisfaction> VoteAsync(string release, int score, CancellationToken ct = default) => store.WriteAsync(
        async session =>
        {
            if (score is < 1 or > Scores) throw new LedgerRefusedException(FeedbackMessages.Score);
            var (row, write) = await OpenAsync(session, release);
            write.Add(FeedbackRows.Votes, row.ReleaseNo, (long)score);
            await write.CommitAsync(EventType.SatisfactionVoted, release, null, new { score });
            return await FeedbackRows.VotesAsync(session, row);
        },
        ct);

    /// <summary>Answers a message.</summary>
    /// <param name="id">The message.</param>
    /// <param name="answer">The answer.</param>
    /// <param name="isPublic">Whether message and answer are shown to everybody.</param>
    /// <param name="act">Who, and why.</param>
    /// <param name="ct">Cancels it; then nothing is written.</param>
    /// <exception cref="LedgerRefusedException">There is no such message, it is decided already, there is no answer, or the person may not; nothing was written.</exception>
    public Task<FeedbackMessage> AnswerAsync(string id, string? answer, bool isPublic, Act act, CancellationToken ct = default) => DecideAsync(
        id, FeedbackState.Answered, answer?.Trim(), isPublic, EventType.FeedbackAnswered, act, string.IsNullOrWhiteSpace(answer) ? FeedbackMessages.AnswerMissing : null, ct);

    /// <summary>Sets a message aside for the reason of the act.</summary>
    /// <exception cref="LedgerRefusedException">There is no such message, it is decided already, there is no reason, or the person may not; nothing was written.</exception>
    public Task<FeedbackMessage> SetAsideAsync(string id, Act act, CancellationToken ct = default) => DecideAsync(
        id, FeedbackState.SetAside, null, false, EventType.FeedbackSetAside, act, string.IsNullOrWhiteSpace(act.Why) ? FeedbackMessages.WhyMissing : null, ct);

    /// <summary>The messages on a release, or on all, the oldest first.</summary>
    public Task<IReadOnlyList<FeedbackMessage>> ListAsync(string? release = null, CancellationToken ct = default) => store.ReadAsync(
        async session =>
        {
            if (release is not null) await ReleaseRows.GetAsync(session, release);
            return await FeedbackRows.ListAsync(session, release);
        },
        ct);

    /// <summary>How content those are with a release who chose to say so.</summary>
    /// <exception cref="LedgerRefusedException">There is no such release.</exception>
    public Task<Satisfaction> SatisfactionAsync(string release, CancellationToken ct = default) =>
        store.ReadAsync(async session => await FeedbackRows.VotesAsync(session, await ReleaseRows.GetAsync(session, release)), ct);

    private Task<FeedbackMessage> DecideAsync(string id, FeedbackState state, string? answer, bool isPublic, string what, Act act, Refusal? missing, CancellationToken ct) => store.WriteAsync(
        async session =>
        {
            var region = (await FeedbackRows.GetAsync(session, id)).RegionId;
            var write = await LedgerWrite.BeginAsync(session, store.Time, region, act);
            await Access.DemandAsync(session, store.Time, act, AccessAction.FeedbackAnswer, new AccessObject(region));
            var (message, _, number) = await FeedbackRows.GetAsync(session, id);
            if (message.State != FeedbackState.Received) throw new LedgerRefusedException(FeedbackMessages.Decided(message));
            if (missing is not null) throw new LedgerRefusedException(missing);
            write.Add(FeedbackRows.Decisions, number, FeedbackWords.CodeOf(state), answer, isPublic ? 1L : 0L);
            await write.CommitAsync(what, id, new { state = FeedbackWords.CodeOf(message.State) }, new { state = FeedbackWords.CodeOf(state), isPublic });
            return (await FeedbackRows.GetAsync(session, id)).Message;
        },
        ct);

    private async Task<(ReleaseRow Row, LedgerWrite Write)> OpenAsync(Session session, string release)
    {
        var row = await ReleaseRows.GetAsync(session, release);
        var write = await LedgerWrite.BeginAsync(session, store.Time, row.RegionId, new Act(Public));
        return (await ReleaseRows.FindAsync(session, release))!.State == ReleaseState.Public ? (row, write) : throw new LedgerRefusedException(FeedbackMessages.NotPublic(release));
    }

    private static bool Holds(ReleaseContent content, string about) =>
        content.Targets.Any(target => target.Id == about) || content.Nodes.Any(node => node.Id == about) || content.Regions.Any(region => region.Id == about);
}
