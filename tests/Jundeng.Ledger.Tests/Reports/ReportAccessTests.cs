using Jundeng.Ledger.Accounts;
using Jundeng.Ledger.Reports;
using Jundeng.Testing;
using static Jundeng.Ledger.Tests.Reports.ReportingCounty;

namespace Jundeng.Ledger.Tests.Reports;

public sealed class ReportAccessTests
{
    private static readonly Act s_office = new("office", "情况属实");
    private static readonly Act s_jobs = new("jobs", "情况属实");
    private static readonly Act s_school = new("school", "情况属实");

    // A checker of the county who also acts for the lead unit, and a reporter of each of two units.
    [Theory, EveryDatabase]
    public async Task Reports_OfAUnit_AreWrittenByItAndDecidedByOthers(Engine engine)
    {
        await using var county = await OpenAsync(engine);
        var accounts = county.Ledger.Accounts;
        var administrator = new Act("admin");
        await accounts.AddAsync(new AddAccount("admin", null, new RoleGrant(Role.AccountAdministrator)), administrator);
        await accounts.AddAsync(new AddAccount("jobs", null, new RoleGrant(Role.Reporter, Organisation: "990101-u1")), administrator);
        await accounts.AddAsync(new AddAccount("school", null, new RoleGrant(Role.Reporter, Organisation: "990101-u2")), administrator);
        await accounts.AddAsync(new AddAccount("office", null, new RoleGrant(Role.Checker, "990101"), new RoleGrant(Role.Reporter, Organisation: "990101-u1")), administrator);
        await accounts.AddAsync(new AddAccount("checker", null, new RoleGrant(Role.Checker, "990101")), administrator);

        Assert.Equal("access-denied", await CodeAsync(() => county.Reporting.SubmitAsync(Jobs, JobsDone, null, s_school)));
        Assert.Equal("access-denied", await CodeAsync(() => county.Rounds.CloseAsync(Round, s_jobs)));
        await county.Reporting.SubmitAsync(Jobs, JobsDone, null, s_jobs);
        await county.Reporting.SubmitAsync(JobsSchool, new() { Done = "配合做好高校毕业生就业。" }, null, s_school);

        Assert.Equal("access-denied", await CodeAsync(() => county.Reporting.AcceptAsync(Jobs, null, s_school)));
        Assert.Equal("own-report", await CodeAsync(() => county.Reporting.AcceptAsync(Jobs, null, s_office)));
        Assert.Equal(ReportState.Accepted, (await county.Reporting.AcceptAsync(JobsSchool, null, s_office)).State);
        Assert.Equal(ReportState.Accepted, (await county.Reporting.AcceptAsync(Jobs, null, new("checker"))).State);
    }

    private static async Task<string> CodeAsync(Func<Task> act) => Assert.Single((await Assert.ThrowsAsync<LedgerRefusedException>(act)).Reasons).Code;
}
