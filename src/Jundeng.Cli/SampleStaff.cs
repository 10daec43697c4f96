using CsvHelper;
using Jundeng.Cli.Resources;
using Jundeng.Ledger;
using Jundeng.Ledger.Accounts;
using Jundeng.Ledger.Accounts.Security;
using Jundeng.Ledger.Accounts.SignIn;
using Jundeng.Ledger.Organisations;
using Jundeng.Ledger.Storage;
using Jundeng.Publishing;

namespace Jundeng.Cli;

/// <summary>An account for every role in the sample county, as the samples' accounts.csv lists them.</summary>
internal sealed class SampleStaff
{
    private const string List = "accounts.csv";
    private const string Organisations = "qinglan/organisations.csv";
    private const string County = "990101";

    private readonly string _folder;
    private readonly IReadOnlyList<Member> _members;

    private SampleStaff(string folder, IReadOnlyList<Member> members) => (_folder, _members) = (folder, members);

    public static SampleStaff Read(string folder)
    {
        using var csv = CsvReader.Create(File.ReadAllBytes(Path.Combine(folder, List)), CsvReaderOptions.Default with { Separator = ',' });
        var members = new List<Member>();
        while (csv.Read()) members.Add(new Member(csv.GetString("name"), RoleWords.Find(csv.GetString("role"))!.Value, Given(csv.GetString("region")), Given(csv.GetString("organisation"))));
        return new SampleStaff(folder, members);
    }

    /// <summary>In whose name something is done: a person of the role, as soon as the ledger has accounts.</summary>
    public Act ActOf(Role role, Act otherwise, bool hasAccounts) => hasAccounts ? new Act(_members.First(member => member.Role == role).Name, otherwise.Why) : otherwise;

    /// <summary>The names of those who hold a role.</summary>
    public IReadOnlyList<string> NamesOf(Role role) => [.. _members.Where(member => member.Role == role).Select(member => member.Name)];

    /// <summary>Hires them where the ledger has no accounts yet, and tells their passwords this one time.</summary>
    public async Task HireAsync(LedgerStore store, Act act, CancellationToken ct)
    {
        var (accounts, passwords) = (new AccountService(store), new PasswordService(store));
        var list = SourceFile.Read(Path.Combine(_folder, Organisations));
        await new OrganisationService(store).ImportAsync(list.Bytes, list.Name, County, null, act, ct);
        // The first account of a ledger is an administrator, who adds the others.
        var administrator = _members.First(member => member.Role == Role.AccountAdministrator);
        await accounts.AddAsync(administrator.ToAccount(), act, ct);
        var by = new Act(administrator.Name, act.Why);
        foreach (var member in _members.Where(member => member != administrator)) await accounts.AddAsync(member.ToAccount(), by, ct);
        var first = await Task.WhenAll(_members.Select(async member =>
        {
            // As people do it: what an administrator gives is changed once, so that nobody who tries the roles is asked to.
            var given = member == administrator ? await passwords.BeginAsync(member.Name, ct) : await passwords.ResetAsync(member.Name, by, ct);
            var password = NewPassword.Make();
            await passwords.ChangeAsync(member.Name, given, password, ct);
            return (member, password);
        }));
        Terminal.Note(Strings.DemoAccounts);
        foreach (var (member, password) in first) Terminal.Note(Strings.DemoAccount.With(member.Name, password, PlanTerms.Of(RoleWords.Words(member.Role))));
    }

    private static string? Given(string text) => text.Length == 0 ? null : text;

    private sealed record Member(string Name, Role Role, string? Region, string? Organisation)
    {
        public AddAccount ToAccount() => new(Name, null, new RoleGrant(Role, Region, Organisation));
    }
}
