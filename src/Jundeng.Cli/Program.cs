using Jundeng.Cli;
using Jundeng.Cli.Commands;

return await CommandLine.RunAsync(args, () =>
[
    ReadCommand.Create(),
    TextCommand.Create(),
    CheckCommand.Create(),
    PlanCommand.Create(),
    ReportCommand.Create(),
    AttainmentCommand.Create(),
    ExportCommand.Create(),
    InequalityCommand.Create(),
    ServeCommand.Create(),
    DemoCommand.Create(),
]);
