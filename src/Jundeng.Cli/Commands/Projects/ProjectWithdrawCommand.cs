using System.CommandLine;
using Jundeng.Cli.Resources;
using Jundeng.Cli.Tables;
using Jundeng.Ledger.Projects;

namespace Jundeng.Cli.Commands.Projects;

/// <summary><c>jundeng project withdraw</c>: withdraws an entry of money.</summary>
internal static class ProjectWithdrawCommand
{
    public static Command Create()
    {
        var id = ProjectCommand.Id();
        var no = new Argument<int>("N") { Description = Strings.ProjectArgumentEntry };
        var act = new ActOptions();
        var db = Database.Option();
        var command = new DocumentedCommand("withdraw", Strings.ProjectWithdrawDescription, Strings.ProjectWithdrawExamples) { id, no, act.Why, db, act.Who };
        command.SetAction(async (parsed, ct) =>
        {
            await using var store = await Database.OpenExistingAsync(parsed.GetRequiredValue(db), ct);
            ProjectTable.PrintMoney(await new ProjectWorkService(store).WithdrawAsync(parsed.GetRequiredValue(id), parsed.GetRequiredValue(no), act.Of(parsed), ct));
        });
        return command;
    }
}
