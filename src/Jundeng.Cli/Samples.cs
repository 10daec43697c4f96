using System.Globalization;
using CsvHelper;
using Jundeng.Cli.Resources;
using Jundeng.Ledger;
using Jundeng.Ledger.Accounts;
using Jundeng.Ledger.Assessment.Archive;
using Jundeng.Ledger.Assessment.Runs;
using Jundeng.Ledger.Plans;
using Jundeng.Ledger.Regions;
using Jundeng.Ledger.Releases;
using Jundeng.Ledger.Reports;
using Jundeng.Ledger.Storage;
using Jundeng.Ledger.Supervision.Appraisal;
using Jundeng.Ledger.Supervision.Meetings;
using Jundeng.Ledger.Supervision.Papers;
using Jundeng.Publishing;

namespace Jundeng.Cli;

/// <summary>The sample plans and assessments of the samples folder, as its plans.csv and assessments.csv list them.</summary>
internal sealed class Samples
{
    private const string List = "plans.csv";
    private const string Assessments = "assessments.csv";
    private const string Releases = "releases.csv";

    private readonly string _folder;

    private Samples(string folder) => _folder = folder;

    /// <summary>The samples beside the program, or above it as in the repository.</summary>
    public static Samples Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var samples = Path.Combine(folder.FullName, "samples");
            if (File.Exists(Path.Combine(samples, List))) return new Samples(samples);
        }

        throw new CliException(ExitCode.NotReadable, Strings.SamplesMissing.With(AppContext.BaseDirectory));
    }

    /// <summary>An account for every role in the sample county.</summary>
    public SampleStaff Staff() => SampleStaff.Read(_folder);

    /// <summary>Puts in force what is not there yet and gives plans without values theirs; a second time nothing is left to do.</summary>
    public async Task LoadAsync(LedgerStore store, Act act, CancellationToken ct)
    {
        var plans = new PlanService(store);
        var reports = new ReportService(store);
        var (today, present) = (new MeetingService(store).Today, await plans.ListAsync(ct));
        var samples = Read();
        var reported = new List<(PlanSummary Plan, Sample Sample)>();
        for (var i = 0; i < samples.Count; i++)
        {
            var sample = samples[i];
            var plan = PlanSource.Read(Path.Combine(_folder, sample.File)) with { RegionCode = sample.Region, RegionName = sample.Name };
            var title = plan.Title ?? plan.Reading.Document.Title;
            var summary = present.FirstOrDefault(known => known.RegionCode == sample.Region && known.Title == title);
            if (summary is null)
            {
                Terminal.Note(Strings.DemoLoading.With(i + 1, samples.Count, title));
                summary = await plans.AddAsync(plan, act, ct);
            }

            if (sample.Reports.Length > 0 && present.All(known => known.Id != summary.Id)) reported.Add((summary, sample));
            if (sample.Values.Count == 0 || (await reports.CurrentAsync(summary.Id, null, ct)).Count > 0) continue;
            foreach (var values in sample.Values)
            {
                var file = Source(values);
                if (!HasCome(file, today)) continue;
                await reports.ImportAsync(summary.Id, file.Bytes, file.Name, act, ct);
            }
        }

        // Units report by themselves once there are accounts.
        if (await new AccessService(store).HasAccountsAsync(ct)) return;
        foreach (var (plan, sample) in reported)
        {
            Terminal.Note(Strings.DemoReporting.With(plan.Title));
            await new SampleRound(store, act).LoadAsync(
                plan.Id, plan.RegionCode, sample.Period, Source(sample.Organisations), Source(sample.Reports), sample.Allocations.Length > 0 ? Source(sample.Allocations) : null, sample.Late, ct);
            Terminal.Note(Strings.DemoSupervising.With(plan.Title));
            await new SampleSupervision(store, act).LoadAsync(plan.Id, ct);
            if (sample.Projects.Length > 0) await new SampleProjects(store, act).LoadAsync(plan.Id, Source(sample.Projects), Source(sample.Work), today, ct);
            if (sample.Meeting.Length > 0) await new SampleMeeting(store, act).LoadAsync(plan, Source(sample.Meeting), ct);
            // Last, since every region below a county is a holder of what all of them are to do, and these report nothing.
            if (sample.Regions.Length > 0 && Source(sample.Regions) is var regions) await new RegionService(store).ImportAsync(regions.Bytes, regions.Name, null, act, ct);
        }
    }

    /// <summary>Makes the runs that are not there yet, and declares the rules of appraisal.</summary>
    public async Task AssessAsync(LedgerStore store, Act act, CancellationToken ct)
    {
        var rules = new AppraisalRulesService(store);
        if ((await rules.ListAsync(ct)).Count == 0)
        {
            foreach (var file in Read().Where(sample => sample.Appraisal.Length > 0).Select(sample => Source(sample.Appraisal))) await rules.AddAsync(file.Bytes, file.Name, act, ct);
        }

        var (schemes, cuts, runs) = (new SchemeService(store), new CutService(store), new RunService(store));
        if ((await runs.ListAsync(ct)).Count > 0) return;
        using var csv = CsvReader.Create(await File.ReadAllBytesAsync(Path.Combine(_folder, Assessments), ct), CsvReaderOptions.Default with { Separator = ',' });
        while (csv.Read())
        {
            var (document, data, plan) = (SourceFile.Read(Path.Combine(_folder, csv.GetString("scheme"))), csv.GetString("data"), csv.GetString("plan"));
            DateOnly? asOf = csv.GetString("as_of") is { Length: > 0 } day ? DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null;
            var scheme = (await schemes.AddAsync(document.Bytes, document.Name, act, ct)).Scheme;
            Terminal.Note(Strings.DemoAssessing.With(PlanTerms.Of(scheme.Title)));
            var file = data.Length > 0 ? SourceFile.Read(Path.Combine(_folder, data)) : null;
            var name = SchemeName.Parse(scheme.Name);
            var cut = file is not null ? await cuts.MakeAsync(file.Bytes, file.Name, act, ct) : await cuts.MakeAsync(plan, name, asOf, act, ct);
            await runs.MakeAsync(name, cut.Id, act, new RunSettings { Cancellation = ct });
        }
    }

    /// <summary>Makes public what is not yet: one publisher proposes it, with a bulletin of the planner, and the other approves it.</summary>
    public async Task PublishAsync(LedgerStore store, SampleStaff staff, string? why, CancellationToken ct)
    {
        var (releases, papers, publishers) = (new ReleaseService(store), new PaperService(store), staff.NamesOf(Role.Publisher));
        if ((await releases.ListAsync(null, ct)).Count > 0) return;
        var (planner, runs) = (new Act(staff.NamesOf(Role.Planner)[0], why), await new RunService(store).ListAsync(ct));
        using var csv = CsvReader.Create(await File.ReadAllBytesAsync(Path.Combine(_folder, Releases), ct), CsvReaderOptions.Default with { Separator = ',' });
        while (csv.Read())
        {
            var (plan, scheme, title) = (csv.GetString("plan"), csv.GetString("scheme"), csv.GetString("title"));
            Terminal.Note(Strings.DemoReleasing.With(title));
            var bulletin = await papers.DraftBulletinAsync(plan, null, CultureInfo.CurrentUICulture.Name, planner, ct);
            await papers.IssueAsync(bulletin.Id, planner, ct);
            var proposal = new ProposeRelease(plan)
            {
                Year = int.Parse(csv.GetString("year"), CultureInfo.InvariantCulture),
                Run = runs.Last(run => run.Scheme == scheme).Id,
                Papers = [bulletin.Id],
                Title = title,
                Notes = csv.GetString("notes"),
            };
            var proposed = await releases.ProposeAsync(proposal, new Act(publishers[0], why), ct);
            await releases.ApproveAsync(proposed.Id, null, new Act(publishers[1], why), ct);
        }
    }

    private static bool HasCome(SourceFile values, DateOnly today)
    {
        using var csv = CsvReader.Create(values.Bytes, CsvReaderOptions.Default with { Separator = ',' });
        while (csv.Read())
            if (DateOnly.ParseExact(csv.GetString("date"), "yyyy-MM-dd", CultureInfo.InvariantCulture) > today) return false;
        return true;
    }

    private SourceFile Source(string name) => SourceFile.Read(Path.Combine(_folder, name));

    private List<Sample> Read()
    {
        using var csv = CsvReader.Create(File.ReadAllBytes(Path.Combine(_folder, List)), CsvReaderOptions.Default with { Separator = ',' });
        var samples = new List<Sample>();
        while (csv.Read())
            samples.Add(new Sample(csv.GetString("file"), csv.GetString("region"), csv.GetString("name"), csv.GetString("values").Split(';', StringSplitOptions.RemoveEmptyEntries),
                csv.GetString("organisations"), csv.GetString("period"), csv.GetString("reports"), csv.GetString("projects"), csv.GetString("work"), csv.GetString("meeting"),
                csv.GetString("allocations"), csv.GetString("late"), csv.GetString("regions"), csv.GetString("appraisal")));
        return samples;
    }

    private sealed record Sample(string File, string Region, string Name, IReadOnlyList<string> Values, string Organisations, string Period, string Reports, string Projects, string Work, string Meeting, string Allocations,
        string Late, string Regions, string Appraisal);
}
