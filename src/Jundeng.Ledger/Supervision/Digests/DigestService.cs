using System.Globalization;
using Jundeng.Ledger.Accounts;
using Jundeng.Ledger.Audit;
using Jundeng.Ledger.Organisations;
using Jundeng.Ledger.Rounds;
using Jundeng.Ledger.Storage;

namespace Jundeng.Ledger.Supervision.Digests;

/// <summary>Reminders: one digest a person and day, put into an outbox and sent from there.</summary>
public sealed class DigestService(LedgerStore store)
{
    /// <summary>What events call the outbox.</summary>
    public const string About = "digests";

    /// <summary>How often sending is tried before it is given up.</summary>
    public const int MostAttempts = 6;

    // After five minutes, then three times as long each time: the last try comes after some ten hours.
    private static readonly TimeSpan s_firstPause = TimeSpan.FromMinutes(5);
    private const int PauseGrows = 3;

    /// <summary>Says where mail for an organisation goes where no person reports for it; an empty address takes it away.</summary>
    /// <exception cref="LedgerRefusedException">There is no such organisation, or the address is none; nothing was written.</exception>
    public Task<DigestHolder> SetContactAsync(string id, string? address, Act act, CancellationToken ct = default) => store.WriteAsync(
        async session =>
        {
            await Access.DemandAsync(session, store.Time, act, AccessAction.DigestSend, AccessObject.Ledger);
            var write = await LedgerWrite.BeginAsync(session, store.Time, EventLog.NoRegion, act);
            if (await OrganisationRows.FindAsync(session, id) is null)
                throw new LedgerRefusedException(await AccountRows.FindAsync(session, id) is null ? DigestMessages.UnknownHolder(id) : DigestMessages.OfAccount(id));
            var holder = new DigestHolder(DigestHolderKind.Organisation, id);
            var given = MailRows.Checked(address);
            write.Add(MailRows.Table, holder.KindCode, id, given);
            await write.CommitAsync(EventType.DigestContactSet, id, null, new { kind = holder.KindCode, given = given is not null });
            return holder;
        },
        ct);

    /// <summary>Puts one message for everybody who has something to see to into the outbox; who has had one today gets no second.</summary>
    public Task<DigestsMade> MakeAsync(MakeDigests make, Act act, CancellationToken ct = default) => store.WriteAsync(
        async session =>
        {
            var today = Zone.Today(store.Time);
            // Who keeps a round may remind those who must report in it, and nobody else.
            var round = make.RoundId is { } id ? await RoundRows.GetAsync(session, id) : null;
            await Access.DemandAsync(session, store.Time, act, AccessAction.DigestSend, round is null ? AccessObject.Ledger : new AccessObject(round.RegionId));
            var write = await LedgerWrite.BeginAsync(session, store.Time, EventLog.NoRegion, act);
            var digests = round is null ? await DigestCollection.OnAsync(session, today, make.Ahead) : await DigestCollection.OfRoundAsync(session, round, make.UnitId, today, make.Ahead);
            var addresses = await DigestRows.AddressesAsync(session);
            var had = await DigestRows.HoldersAsync(session, today);
            var fresh = digests.Where(digest => addresses.ContainsKey(digest.Holder) && !had.Contains(digest.Holder)).ToList();
            var number = await DigestRows.NextNumberAsync(session);
            foreach (var (holder, items) in fresh)
                write.Add(
                    DigestRows.Messages, number++, holder.KindCode, holder.Id, Iso.Of(today), addresses[holder], (long)items.Count, DigestText.Subject(today, items, make.Language),
                    DigestText.Body(today, items, make.Language));
            if (fresh.Count > 0) await write.CommitAsync(EventType.DigestsMade, About, null, new { on = today, messages = fresh.Count });
            var made = (await DigestRows.SinceAsync(session, today)).Where(message => fresh.Exists(digest => digest.Holder == message.Holder) && !had.Contains(message.Holder));
            return new DigestsMade([.. made], digests.Count(digest => had.Contains(digest.Holder)), [.. digests.Select(digest => digest.Holder).Where(holder => !addresses.ContainsKey(holder))]);
        },
        ct);

    /// <summary>
    /// Sends what waits in the outbox. What fails is tried again later, each time after a longer pause. A message that went out just before the
    /// program was ended goes out once more, under the same message id.
    /// </summary>
    public async Task<DigestsSent> SendAsync(IMailTransport transport, Act act, CancellationToken ct = default)
    {
        var waiting = await store.ReadAsync(
            async session =>
            {
                await Access.DemandAsync(session, store.Time, act, AccessAction.DigestSend, AccessObject.Ledger);
                return await DigestRows.WaitingAsync(session, Iso.Now(store.Time));
            },
            ct);
        if (waiting.Count == 0) return new DigestsSent(0, 0, 0);
        var tries = new List<(DigestMessage Message, string? Problem)>();
        foreach (var message in waiting) tries.Add((message, await TryAsync(transport, message, ct)));
        return await store.WriteAsync(
            async session =>
            {
                var write = await LedgerWrite.BeginAsync(session, store.Time, EventLog.NoRegion, act);
                var now = store.Time.GetUtcNow();
                foreach (var (message, problem) in tries)
                {
                    var attempt = message.Attempts + 1;
                    var next = problem is null || attempt >= MostAttempts ? null : (now + (s_firstPause * Math.Pow(PauseGrows, attempt - 1))).ToString("O", CultureInfo.InvariantCulture);
                    write.Add(DigestRows.Attempts, (long)message.Number, (long)attempt, now.ToString("O", CultureInfo.InvariantCulture), problem is null ? 1L : 0L, problem, next);
                }

                var result = new DigestsSent(
                    tries.Count(pair => pair.Problem is null), tries.Count(pair => pair.Problem is not null), tries.Count(pair => pair.Problem is not null && pair.Message.Attempts + 1 >= MostAttempts));
                await write.CommitAsync(EventType.DigestsSent, About, null, new { result.Sent, result.Failed, result.GivenUp });
                return result;
            },
            ct);
    }

    /// <summary>Has mail that was given up sent once more with what is sent next.</summary>
    /// <param name="numbers">Numbers of messages; null = all that were given up.</param>
    /// <param name="act">Who, and why.</param>
    /// <param name="ct">Cancels the writing; then nothing is written.</param>
    /// <exception cref="LedgerRefusedException">One of the messages was not given up, none was, or the person may not; nothing was written.</exception>
    public Task<int> RetryAsync(IReadOnlyList<int>? numbers, Act act, CancellationToken ct = default) => store.WriteAsync(
        async session =>
        {
            await Access.DemandAsync(session, store.Time, act, AccessAction.MailKeep, AccessObject.Ledger);
            var write = await LedgerWrite.BeginAsync(session, store.Time, EventLog.NoRegion, act);
            var givenUp = await DigestRows.GivenUpAsync(session);
            var wrong = (numbers ?? []).Where(number => givenUp.All(message => message.Number != number)).Select(DigestMessages.NotGivenUp).ToList();
            if (wrong.Count > 0) throw new LedgerRefusedException(wrong);
            var again = givenUp.Where(message => numbers?.Contains(message.Number) != false).ToList();
            if (again.Count == 0) throw new LedgerRefusedException(DigestMessages.NothingGivenUp);
            var now = Iso.Now(store.Time);
            foreach (var message in again) write.Add(DigestRows.Attempts, (long)message.Number, message.Attempts + 1L, now, 0L, message.Problem, now);
            await write.CommitAsync(EventType.DigestsRetried, About, null, new { messages = again.Select(message => message.Number) });
            return again.Count;
        },
        ct);

    /// <summary>The messages since a day (null = today), with what came of them.</summary>
    public Task<IReadOnlyList<DigestMessage>> ListAsync(DateOnly? from = null, CancellationToken ct = default) =>
        store.ReadAsync(session => DigestRows.SinceAsync(session, from ?? Zone.Today(store.Time)), ct);

    private static async Task<string?> TryAsync(IMailTransport transport, DigestMessage message, CancellationToken ct)
    {
        try
        {
            await transport.SendAsync(message, ct);
            return null;
        }
        catch (MailFailedException e)
        {
            return e.Message;
        }
    }
}
