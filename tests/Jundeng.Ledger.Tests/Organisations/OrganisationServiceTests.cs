using System.Text;
using Jundeng.Ledger.Organisations;
using Jundeng.Testing;

namespace Jundeng.Ledger.Tests.Organisations;

public sealed class OrganisationServiceTests
{
    private const string County = """
        name,short,aliases,kind
        某县人力资源和社会保障局,县人力社保局,县人社局,
        某县卫生局,县卫生局,,department
        某县人口和计划生育局,县计生局,,部门
        某县残疾人联合会,县残联,,other
        """;

    private static readonly DateOnly s_day = new(2015, 3, 1);

    [Theory, EveryDatabase]
    public async Task ImportAsync_ATable_GivesIdsForPeople(Engine engine)
    {
        await using var ledger = await Ledger.OpenAsync(engine);

        var result = await ImportAsync(ledger, County);

        Assert.Equal((4, 4, 0, 0), (result.Rows, result.Added, result.Changed, result.Unchanged));
        var listed = await ledger.Organisations.ListAsync("990101", null);
        Assert.Equal(["990101-u1", "990101-u2", "990101-u3", "990101-u4"], listed.Select(organisation => organisation.Id));
        Assert.Equal(("某县人力资源和社会保障局", "县人力社保局", OrganisationKind.Department, null), (listed[0].Name, listed[0].ShortName, listed[0].Kind, listed[0].Since));
        Assert.Equal(["县人社局"], listed[0].Aliases);
        Assert.Empty((await ledger.Audit.VerifyAsync()).Broken);
    }

    [Theory, EveryDatabase]
    public async Task ImportAsync_ASecondTime_ChangesNothing(Engine engine)
    {
        await using var ledger = await Ledger.OpenAsync(engine);
        await ImportAsync(ledger, County);

        var result = await ImportAsync(ledger, County);

        Assert.Equal((4, 0, 0, 4), (result.Rows, result.Added, result.Changed, result.Unchanged));
        Assert.Equal(1, (await ledger.Audit.VerifyAsync()).Events);
    }

    [Theory, EveryDatabase]
    public async Task ImportAsync_ARowWithItsId_RenamesAndKeepsTheOldNamesAsAliases(Engine engine)
    {
        await using var ledger = await Ledger.OpenAsync(engine);
        await ImportAsync(ledger, County);

        await ImportAsync(ledger, "id,name,short\n990101-u2,某县卫生健康局,县卫健局\n", s_day);

        var history = await ledger.Organisations.HistoryAsync("990101-u2");
        Assert.Equal([("某县卫生局", null), ("某县卫生健康局", s_day)], history.Select(state => (state.Name, state.Since)));
        Assert.Equal(["某县卫生局", "县卫生局"], history[1].Aliases);
        Assert.Equal("某县卫生局", (await ledger.Organisations.ListAsync("990101", s_day.AddDays(-1)))[1].Name);
    }

    [Theory, EveryDatabase]
    public async Task ImportAsync_BadRows_NamesEveryErrorAndWritesNothing(Engine engine)
    {
        await using var ledger = await Ledger.OpenAsync(engine);
        await ImportAsync(ledger, County);

        var refused = await Assert.ThrowsAsync<LedgerRefusedException>(() => ImportAsync(
            ledger, "id,region,name,short,kind\n,,,县甲局,\n,99-1,某县甲局,,\n,,某县乙局,,科室\n990101-u9,,某县丙局,,\n,,某县丁局,县残联,\n,,某县戊局,县戊局,\n,,某县己局,县戊局,\n"));

        Assert.Equal(
            [
                ("row 2, column name", "There is no name; fill in the full name of the organisation."),
                ("row 3, column region", "'99-1' is no region code; use 2 to 20 digits or letters, such as 990101."),
                ("row 4, column kind", "There is no kind '科室'; use one of: department, government, institution, company, other."),
                ("row 8", "'县戊局' stands in row 7 too; keep one of the two."),
                ("row 5", "There is no organisation 990101-u9; leave the id of a new one empty."),
                ("row 6", "'县残联' is a name of the organisation 990101-u4; check it, or give that organisation's id."),
            ],
            refused.Reasons.Select(reason => (reason.Where!.En, reason.Message.En)));
        Assert.Equal(4, (await ledger.Organisations.ListAsync(null, null)).Count);
    }

    [Theory, EveryDatabase]
    public async Task MergeAsync_TwoIntoOne_PassesTheirPlansToTheHeir(Engine engine)
    {
        await using var ledger = await Ledger.OpenAsync(engine);
        await ImportAsync(ledger, County);
        var plan = await ledger.Plans.AddAsync(new() { RegionCode = "990101", Reading = Samples.Reading with { Tasks = [.. Samples.Reading.Tasks.Select(task => task with { Responsible = ["县计生局"], Cooperating = [] })] } }, Ledger.Act);
        await ledger.UnitMatches.ConfirmAsync(plan.Id, [new("县计生局", ["990101-u3"])], Ledger.Act);

        await ledger.Organisations.MergeAsync(new(["990101-u3"], "990101-u2", s_day), Ledger.Act);

        var unit = Assert.Single(await ledger.UnitMatches.ProposeAsync(plan.Id));
        Assert.Equal(["990101-u2"], unit.Match!.Organisations);
        Assert.Equal(("990101-u2", 1.0, "县计生局"), unit.Parts.Single().Candidates.Select(candidate => (candidate.Organisation.Id, candidate.Score, candidate.By)).First());
        Assert.Equal("990101-u2", (await ledger.Organisations.HistoryAsync("990101-u3"))[^1].Heir);
        Assert.DoesNotContain(await ledger.Organisations.ListAsync("990101", null), organisation => organisation.Id == "990101-u3");
        Assert.Empty((await ledger.Audit.VerifyAsync()).Broken);
    }

    [Theory, EveryDatabase]
    public async Task MergeAsync_Unsound_IsRefused(Engine engine)
    {
        await using var ledger = await Ledger.OpenAsync(engine);
        await ImportAsync(ledger, County);
        await ledger.Organisations.ImportAsync(Encoding.UTF8.GetBytes("name\n邻县卫生局\n"), "a.csv", "990102", null, Ledger.Act);
        await ledger.Organisations.MergeAsync(new(["990101-u3"], "990101-u2", s_day), Ledger.Act);
        async Task Refused(OrganisationMerger merger, string sentence) => Assert.Equal(
            sentence, Assert.Single((await Assert.ThrowsAsync<LedgerRefusedException>(() => ledger.Organisations.MergeAsync(merger, Ledger.Act))).Reasons).Message.En);

        await Refused(new(["990101-u2"], "990101-u2", s_day), "The organisation 990101-u2 cannot be its own heir; mend the ids.");
        await Refused(new(["990102-u1"], "990101-u2", s_day), "The organisation 990102-u1 is of another region; the heir must be of the same.");
        await Refused(new(["990101-u2"], "990101-u3", s_day), "The organisation 990101-u3 was dissolved, its heir is 990101-u2; act on that one.");
        await Refused(new(["990101-u1"], "990101-u2", new(2026, 2, 13)), "The day 13 February 2026 is in the future; register the change on that day or later.");
        await Refused(new(["990101-u8"], "990101-u2", s_day), "There is no organisation 990101-u8; did you mean 990101-u1?");
    }

    [Theory, EveryDatabase]
    public async Task VerifyAsync_AStoredNameChanged_NamesTheEvent(Engine engine)
    {
        await using var ledger = await Ledger.OpenAsync(engine);
        await ImportAsync(ledger, County);

        await ledger.Database.ExecuteAsync("UPDATE organisation_period SET name = '某县财政局' WHERE org_no = 4");

        Assert.Equal("What the event 1 wrote was changed.", Assert.Single((await ledger.Audit.VerifyAsync()).Broken).Message.En);
    }

    private static Task<OrganisationsImported> ImportAsync(Ledger ledger, string csv, DateOnly? from = null) =>
        ledger.Organisations.ImportAsync(Encoding.UTF8.GetBytes(csv), "单位.csv", "990101", from, Ledger.Act);
}
