using Jundeng.Ledger.Accounts;
using Jundeng.Ledger.Accounts.SignIn;
using Jundeng.Ledger.Alignments;
using Jundeng.Ledger.Allocations;
using Jundeng.Ledger.Assessment;
using Jundeng.Ledger.Assessment.Archive;
using Jundeng.Ledger.Audit;
using Jundeng.Ledger.Calendar;
using Jundeng.Ledger.CarryOver;
using Jundeng.Ledger.Desk;
using Jundeng.Ledger.Feedback;
using Jundeng.Ledger.Implementations;
using Jundeng.Ledger.Indicators;
using Jundeng.Ledger.Maps;
using Jundeng.Ledger.Milestones;
using Jundeng.Ledger.Observations;
using Jundeng.Ledger.Organisations;
using Jundeng.Ledger.Plans;
using Jundeng.Ledger.Projects;
using Jundeng.Ledger.Regions;
using Jundeng.Ledger.Releases;
using Jundeng.Ledger.Reports;
using Jundeng.Ledger.Rounds;
using Jundeng.Ledger.Settings;
using Jundeng.Ledger.Storage;
using Jundeng.Ledger.Supervision.Appraisal;
using Jundeng.Ledger.Supervision.Digests;
using Jundeng.Ledger.Supervision.Lights;
using Jundeng.Ledger.Supervision.Meetings;
using Jundeng.Ledger.Supervision.Orders;
using Jundeng.Ledger.Supervision.Papers;
using Jundeng.Ledger.Supervision.Remarks;
using Jundeng.Ledger.Supervision.Warnings;
using Jundeng.Ledger.Surveys;
using Jundeng.Ledger.TaskLedger;
using Jundeng.Testing;

namespace Jundeng.Ledger.Tests;

/// <summary>A ledger of a test's own with its services.</summary>
internal sealed class Ledger : IAsyncDisposable
{
    private Ledger(TestDatabase database, LedgerStore store, Clock clock)
    {
        Database = database;
        Store = store;
        Clock = clock;
    }

    public static Act Act { get; } = new("操作员", "测试");

    public TestDatabase Database { get; }

    public LedgerStore Store { get; }

    public Clock Clock { get; }

    public MapService Maps => new(Store);

    public SurveyService Surveys => new(Store);

    public DeskService Desk => new(Store);

    public PlanService Plans => new(Store);

    public ReportService Reports => new(Store);

    public AttainmentService Attainment => new(Store);

    public AuditService Audit => new(Store);

    public SchemeService Schemes => new(Store);

    public CutService Cuts => new(Store);

    public RunService Runs => new(Store);

    public ObservationService Observations => new(Store);

    public RegionService Regions => new(Store);

    public OrganisationService Organisations => new(Store);

    public DutyService Duties => new(Store);

    public AllocationService Allocations => new(Store);

    public TaskLedgerService TaskLedger => new(Store);

    public ImplementationService Implementations => new(Store);

    public AlignmentService Alignments => new(Store);

    public CarryService CarryOver => new(Store);

    public ProjectService Projects => new(Store);

    public ProjectWorkService ProjectWork => new(Store);

    public MilestoneService Milestones => new(Store);

    public IndicatorService Indicators => new(Store);

    public IndicatorLinkService IndicatorLinks => new(Store);

    public UnitMatchService UnitMatches => new(Store);

    public CalendarService Calendar => new(Store);

    public AccountService Accounts => new(Store);

    public AccessService Access => new(Store);

    public SignInService SignIns => new(Store);

    public PasswordService Passwords => new(Store);

    public SecondFactorService SecondFactors => new(Store);

    public TokenService Tokens => new(Store);

    public SettingService Settings => new(Store);

    public LightRulesService LightRules => new(Store);

    public LightService Lights => new(Store);

    public OrderService Orders => new(Store);

    public DigestService Digests => new(Store);

    public MeetingService Meetings => new(Store);

    public PaperService Papers => new(Store);

    public AppraisalService Appraisals => new(Store);

    public ReleaseService Releases => new(Store);

    public FeedbackService Feedback => new(Store);

    public WarningService Warnings => new(Store);

    public RemarkService Remarks => new(Store);

    public RoundService Rounds => new(Store);

    public ReportingService Reporting => new(Store);

    public static async Task<Ledger> OpenAsync(Engine engine, TimeProvider? time = null)
    {
        var database = await TestDatabase.CreateAsync(engine, async connection => await (await LedgerStore.OpenAsync(connection)).DisposeAsync());
        var clock = time as Clock ?? new Clock();
        return new Ledger(database, await LedgerStore.OpenAsync(database.Connection, time ?? clock, TestContext.Current.CancellationToken), clock);
    }

    public async ValueTask DisposeAsync()
    {
        await Store.DisposeAsync();
        await Database.DisposeAsync();
    }
}
