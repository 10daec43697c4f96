using Jundeng.Cli;
using Jundeng.Cli.Commands;
using Jundeng.Cli.Commands.Accounts;
using Jundeng.Cli.Commands.Allocations;
using Jundeng.Cli.Commands.Assessments;
using Jundeng.Cli.Commands.Audit;
using Jundeng.Cli.Commands.Backups;
using Jundeng.Cli.Commands.Calendar;
using Jundeng.Cli.Commands.CarryOver;
using Jundeng.Cli.Commands.Implementations;
using Jundeng.Cli.Commands.Indicators;
using Jundeng.Cli.Commands.Maps;
using Jundeng.Cli.Commands.Milestones;
using Jundeng.Cli.Commands.Observations;
using Jundeng.Cli.Commands.Organisations;
using Jundeng.Cli.Commands.Projects;
using Jundeng.Cli.Commands.Regions;
using Jundeng.Cli.Commands.Releases;
using Jundeng.Cli.Commands.Reports;
using Jundeng.Cli.Commands.Rounds;
using Jundeng.Cli.Commands.Supervision;
using Jundeng.Cli.Commands.Surveys;
using Jundeng.Cli.Commands.TaskLedger;

return await CommandLine.RunAsync(args, () =>
[
    ReadCommand.Create(),
    TextCommand.Create(),
    CheckCommand.Create(),
    PlanCommand.Create(),
    DeskCommand.Create(),
    RoundCommand.Create(),
    ReportCommand.Create(),
    AttainmentCommand.Create(),
    ExportCommand.Create(),
    HistoryCommand.Create(),
    AuditCommand.Create(),
    BackupCommand.Create(),
    RestoreCommand.Create(),
    VerifyCommand.Create(),
    RegionsCommand.Create(),
    OrgsCommand.Create(),
    CalendarCommand.Create(),
    DutyCommand.Create(),
    AllocateCommand.Create(),
    AllocationCommand.Create(),
    IndicatorsCommand.Create(),
    TaskCommand.Create(),
    MilestoneCommand.Create(),
    ImplementationCommand.Create(),
    ProjectCommand.Create(),
    CarryCommand.Create(),
    AccountCommand.Create(),
    AccessCommand.Create(),
    TokenCommand.Create(),
    SettingsCommand.Create(),
    LightCommand.Create(),
    WarningsCommand.Create(),
    OrderCommand.Create(),
    MeetingCommand.Create(),
    RemarkCommand.Create(),
    DigestCommand.Create(),
    ObservationsCommand.Create(),
    MapCommand.Create(),
    SurveyCommand.Create(),
    BulletinCommand.Create(),
    ConsolidateCommand.Create(),
    AppraiseCommand.Create(),
    SchemeCommand.Create(),
    CutCommand.Create(),
    RunCommand.Create(),
    ReleaseCommand.Create(),
    FeedbackCommand.Create(),
    AssessCommand.Create(),
    InequalityCommand.Create(),
    NormaliseCommand.Create(),
    AggregateCommand.Create(),
    AuditIndexCommand.Create(),
    SimulateCommand.Create(),
    ServeCommand.Create(),
    DemoCommand.Create(),
]);
