using System.Security.Cryptography;
using Jundeng.Ledger.Accounts;
using Jundeng.Ledger.Audit;
using Jundeng.Ledger.Calendar;
using Jundeng.Ledger.Reports.Checks;
using Jundeng.Ledger.Reports.Evidence;
using Jundeng.Ledger.Reports.Settings;
using Jundeng.Ledger.Rounds;
using Jundeng.Ledger.Settings;
using Jundeng.Ledger.Storage;

namespace Jundeng.Ledger.Reports;

/// <summary>Reports of units on the tasks of a plan: written, submitted, returned or accepted, corrected.</summary>
public sealed class ReportingService(LedgerStore store)
{
    private readonly LedgerStore _store = store;

    /// <summary>A report as it is.</summary>
    /// <exception cref="LedgerRefusedException">There is no such report.</exception>
    public Task<Report> GetAsync(string id, CancellationToken ct = default) => _store.ReadAsync(async session => (await LoadAsync(session, id)).ToReport(), ct);

    /// <summary>What the unit has reported on the task in the round of the period before; null where there was none or nothing was handed in.</summary>
    /// <exception cref="LedgerRefusedException">There is no such report.</exception>
    public Task<Report?> PreviousAsync(string id, CancellationToken ct = default) => _store.ReadAsync(
        async session =>
        {
            var (roundId, number) = ReportId.Parse(id);
            var key = new ReportKey(await RoundRows.GetAsync(session, roundId), number);
            return await ReportingRows.PreviousAsync(session, key) is { } previous ? (await LoadAsync(session, previous)).ToReport() : null;
        },
        ct);

    /// <summary>What a report said when it was last decided on; null where it never was.</summary>
    /// <exception cref="LedgerRefusedException">There is no such report.</exception>
    public Task<Report?> DecidedAsync(string id, CancellationToken ct = default) => _store.ReadAsync(
        async session =>
        {
            var file = await LoadAsync(session, id);
            var decided = file.Steps.LastOrDefault(step => ReportStates.ParseStep(step.Step) is ReportStep.Return or ReportStep.Accept);
            return decided is null ? null : (await file.AsOfAsync(session, decided.Version)).ToReport();
        },
        ct);

    /// <summary>What a unit still has to report in all rounds, those due first.</summary>
    /// <exception cref="LedgerRefusedException">There is no such unit.</exception>
    public Task<IReadOnlyList<ReportLine>> OpenWorkAsync(string unitId, CancellationToken ct = default) => _store.ReadAsync(
        async session => await OpenWork.OfAsync(session, unitId, await CalendarRows.WorkingDaysAsync(session), Zone.Today(_store.Time)), ct);

    /// <summary>The reports of a round, by unit.</summary>
    /// <exception cref="LedgerRefusedException">There is no such round.</exception>
    public async Task<IReadOnlyList<ReportLine>> ListAsync(string roundId, CancellationToken ct = default)
    {
        var board = await new RoundService(_store).BoardAsync(roundId, ct);
        var titles = board.Tasks.ToDictionary(task => task.Id ?? "", task => task.Title);
        return
        [
            .. board.Units.OrderBy(unit => unit.Id.Length).ThenBy(unit => unit.Id, StringComparer.Ordinal).SelectMany(unit => unit.Cells.Select(cell => new ReportLine(
                cell.ReportId, roundId, cell.TaskId, titles[cell.TaskId ?? ""], unit.Id, unit.Name, cell.State, unit.Due, cell.Late))),
        ];
    }

    /// <summary>What the checks say about a report as it is, with what a draft would make of it.</summary>
    /// <exception cref="LedgerRefusedException">There is no such report, or the draft cannot be read.</exception>
    public Task<IReadOnlyList<CheckFinding>> CheckAsync(string id, ReportDraft? draft = null, CancellationToken ct = default) => _store.ReadAsync(
        async session =>
        {
            var file = await LoadAsync(session, id);
            return await FindAsync(session, file, Read(file, draft ?? new ReportDraft()));
        },
        ct);

    /// <summary>Writes on a report without handing it in. Where the draft says nothing new, nothing is written.</summary>
    /// <param name="id">The report.</param>
    /// <param name="draft">What is written.</param>
    /// <param name="seen">The version that the person saw; null trusts that only they write on it.</param>
    /// <param name="act">Who, and why.</param>
    /// <param name="ct">Cancels the write.</param>
    /// <exception cref="LedgerRefusedException">The draft cannot be read, somebody else has written meanwhile, or the state does not allow it; nothing was written.</exception>
    public Task<ReportWritten> SaveAsync(string id, ReportDraft draft, int? seen, Act act, CancellationToken ct = default) => WriteAsync(id, ReportStep.Save, draft, seen, act, ct);

    /// <summary>Hands a report in. The same again changes nothing.</summary>
    /// <exception cref="LedgerRefusedException">As for <see cref="SaveAsync"/>, or a check stands against it; nothing was written.</exception>
    public Task<ReportWritten> SubmitAsync(string id, ReportDraft draft, int? seen, Act act, CancellationToken ct = default) => WriteAsync(id, ReportStep.Submit, draft, seen, act, ct);

    /// <summary>Hands in other words or values for an accepted report, with a reason; what was accepted holds until they are accepted too.</summary>
    /// <exception cref="LedgerRefusedException">As for <see cref="SubmitAsync"/>, or there is no reason; nothing was written.</exception>
    public Task<ReportWritten> CorrectAsync(string id, ReportDraft draft, int? seen, Act act, CancellationToken ct = default)
    {
        RefuseWithoutReason(act);
        return WriteAsync(id, ReportStep.Correct, draft, seen, act, ct);
    }

    /// <summary>Sends a report back to its unit, with a reason.</summary>
    /// <exception cref="LedgerRefusedException">There is no reason, it is the person's own, or the state does not allow it; nothing was written.</exception>
    public Task<Report> ReturnAsync(string id, int? seen, Act act, CancellationToken ct = default) => DecideAsync(id, ReportStep.Return, EventType.ReportReturned, seen, act, ct);

    /// <summary>Lets a report in that came after closing, with a reason.</summary>
    /// <exception cref="LedgerRefusedException">As for <see cref="ReturnAsync"/>; nothing was written.</exception>
    public Task<Report> AdmitAsync(string id, int? seen, Act act, CancellationToken ct = default) => DecideAsync(id, ReportStep.Admit, EventType.ReportAdmitted, seen, act, ct);

    /// <summary>Accepts a report: its values hold from now on, as values of the last day of the period.</summary>
    /// <exception cref="LedgerRefusedException">It is the person's own, or the state does not allow it; nothing was written.</exception>
    public Task<Report> AcceptAsync(string id, int? seen, Act act, CancellationToken ct = default) => DecideAsync(id, ReportStep.Accept, EventType.ReportAccepted, seen, act, ct);

    /// <summary>Attaches a file. One that the report has already changes nothing.</summary>
    /// <param name="id">The report.</param>
    /// <param name="name">Name of the file.</param>
    /// <param name="bytes">Its bytes; they are kept as they are and never run.</param>
    /// <param name="seen">The version that the person saw; null trusts that only they write on it.</param>
    /// <param name="act">Who, and why.</param>
    /// <param name="ct">Cancels the write.</param>
    /// <exception cref="LedgerRefusedException">The file is empty, too large, holds macros, is of another type or one too many, or the state does not allow it; nothing was written.</exception>
    public Task<Report> AttachAsync(string id, string name, byte[] bytes, int? seen, Act act, CancellationToken ct = default) => _store.WriteAsync(
        async session =>
        {
            var write = await BeginAsync(session, id, act);
            var file = await LoadAsync(session, id);
            await DemandAsync(session, file, ReportStep.Attach, act);
            var sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes));
            if (file.Evidence.Any(known => known.Sha256 == sha256)) return file.ToReport();
            var steps = ReportSteps.Begin(file, ReportStep.Attach, seen, act);
            var shown = EvidenceCheck.NameOf(name);
            var type = EvidenceCheck.TypeOf(file, shown, bytes, new ReportSettings(await SettingRows.LoadAsync(session)));
            if (await ReportingRows.FileAsync(session, file.Key.Round.RegionId, sha256) is null) write.Add(ReportingRows.Files, sha256, bytes);
            write.Add(ReportingRows.Evidence, file.Key.Round.RoundNo, file.Key.Number, await ReportingRows.NextFileAsync(session, file.Key), sha256, shown, type, (long)bytes.Length);
            steps.Write(write, null);
            await write.CommitAsync(EventType.ReportAttached, file.Id, steps.Before, new { name = shown, type, size = bytes.Length, sha256 });
            return (await file.AgainAsync(session)).ToReport();
        },
        ct);

    /// <summary>Takes a file off a report that is being worked on; it stays stored, but belongs to the report no longer.</summary>
    /// <exception cref="LedgerRefusedException">There is no such file, somebody else has written meanwhile, or the state does not allow it; nothing was written.</exception>
    public Task<Report> DetachAsync(string id, int number, int? seen, Act act, CancellationToken ct = default) => _store.WriteAsync(
        async session =>
        {
            var write = await BeginAsync(session, id, act);
            var file = await LoadAsync(session, id);
            await DemandAsync(session, file, ReportStep.Detach, act);
            var steps = ReportSteps.Begin(file, ReportStep.Detach, seen, act);
            var row = FileOf(file, number);
            write.Add(ReportingRows.Detached, file.Key.Round.RoundNo, file.Key.Number, row.FileNo);
            steps.Write(write, null);
            await write.CommitAsync(EventType.ReportDetached, file.Id, steps.Before, new { row.Name, row.Sha256 });
            return (await file.AgainAsync(session)).ToReport();
        },
        ct);

    /// <summary>The bytes of an attached file, as they were given.</summary>
    /// <exception cref="LedgerRefusedException">There is no such report, or it has no such file.</exception>
    public Task<(EvidenceFile File, byte[] Bytes)> EvidenceAsync(string id, int number, CancellationToken ct = default) => _store.ReadAsync(
        async session =>
        {
            var file = await LoadAsync(session, id);
            var row = FileOf(file, number);
            return (row.ToFile(), (await ReportingRows.FileAsync(session, file.Key.Round.RegionId, row.Sha256))!);
        },
        ct);

    private static EvidenceRow FileOf(ReportFile file, int number) =>
        file.Evidence.FirstOrDefault(row => row.FileNo == number) ?? throw new LedgerRefusedException(EvidenceMessages.Unknown(number, file.Id));

    private static void RefuseWithoutReason(Act act)
    {
        if (string.IsNullOrWhiteSpace(act.Why)) throw new LedgerRefusedException(ReportingMessages.ReasonMissing);
    }

    private static ReportWriting Read(ReportFile file, ReportDraft draft)
    {
        var writing = new ReportWriting(file, draft);
        return writing.Refusals.Count == 0 ? writing : throw new LedgerRefusedException(writing.Refusals);
    }

    private static async Task<IReadOnlyList<CheckFinding>> FindAsync(Session session, ReportFile file, ReportWriting writing) =>
        ReportChecks.Find(await CheckContext.LoadAsync(session, file, writing, await CheckBasis.LoadAsync(session, file.Plan, file.Period.To)));

    private Task<ReportWritten> WriteAsync(string id, ReportStep step, ReportDraft draft, int? seen, Act act, CancellationToken ct) => _store.WriteAsync(
        async session =>
        {
            var write = await BeginAsync(session, id, act);
            var file = await LoadAsync(session, id);
            var writing = Read(file, draft);
            await DemandAsync(session, file, step, act);
            var findings = await FindAsync(session, file, writing);
            if (IsRepeated(file, step, writing, act)) return new ReportWritten(file.ToReport(), findings, false);
            var steps = ReportSteps.Begin(file, step, seen, act);
            if (step != ReportStep.Save) RefuseWhatStands(findings);
            steps.Write(write, writing);
            await write.CommitAsync(ReportSteps.EventOf(step), file.Id, steps.Before, steps.After);
            return new ReportWritten((await file.AgainAsync(session)).ToReport(), findings, true);
        },
        ct);

    private Task<Report> DecideAsync(string id, ReportStep step, string what, int? seen, Act act, CancellationToken ct)
    {
        if (step != ReportStep.Accept) RefuseWithoutReason(act);
        return _store.WriteAsync(
            async session =>
            {
                var write = await BeginAsync(session, id, act);
                var file = await LoadAsync(session, id);
                await DemandAsync(session, file, step, act);
                await OwnReports.RefuseAsync(session, file, act);
                var steps = ReportSteps.Begin(file, step, seen, act);
                steps.Write(write, null);
                if (step == ReportStep.Accept) await AcceptedValues.WriteAsync(session, write, file);
                await write.CommitAsync(what, file.Id, steps.Before, steps.After);
                return (await file.AgainAsync(session)).ToReport();
            },
            ct);
    }

    // A second click, or a file that is sent again, says what is there already.
    private static bool IsRepeated(ReportFile file, ReportStep step, ReportWriting writing, Act act) => !writing.Changed && file.Last is { } last && last.Who == act.Who.Trim() && step switch
    {
        ReportStep.Save => true,
        ReportStep.Submit => file.State is ReportState.Submitted or ReportState.Quarantined,
        _ => last.Step == ReportStates.Of(step),
    };

    private static void RefuseWhatStands(IReadOnlyList<CheckFinding> findings)
    {
        var standing = findings.Where(finding => finding.Stands).Select(finding => finding.ToRefusal()).ToList();
        if (standing.Count > 0) throw new LedgerRefusedException(standing);
    }

    private Task DemandAsync(Session session, ReportFile file, ReportStep step, Act act) => Access.DemandAsync(
        session,
        _store.Time,
        act,
        step switch
        {
            ReportStep.Save => AccessAction.ReportDraft,
            ReportStep.Attach or ReportStep.Detach => AccessAction.EvidenceAdd,
            ReportStep.Submit => AccessAction.ReportSubmit,
            ReportStep.Return => AccessAction.ReportReturn,
            ReportStep.Accept => AccessAction.ReportAccept,
            ReportStep.Correct => AccessAction.ReportCorrect,
            _ => AccessAction.RoundAdmit,
        },
        new AccessObject(file.Unit.RegionId, file.Unit.OrgNo, OwnReports.AuthorOf(file)));

    private async Task<LedgerWrite> BeginAsync(Session session, string id, Act act) =>
        await LedgerWrite.BeginAsync(session, _store.Time, (await RoundRows.GetAsync(session, ReportId.Parse(id).RoundId)).RegionId, act);

    private async Task<ReportFile> LoadAsync(Session session, string id) =>
        await ReportFile.LoadAsync(session, id, await CalendarRows.WorkingDaysAsync(session), Zone.Today(_store.Time));
}
