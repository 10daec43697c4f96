using System.Text;
using Jundeng.Ledger.Accounts.Security;
using Jundeng.Testing;

namespace Jundeng.Cli.Tests;

public sealed class SignInCommandsTests : IDisposable
{
    private readonly Scratch _scratch = new();

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public async Task Password_ResetThenChanged_IsReadFromStandardInput()
    {
        await HireAsync();

        var weak = await RunAsync("短", "account", "password", "li", "--as", "zhang");
        Assert.Equal((6, "密码少于 10 位；请加长。\n密码须含小写字母、大写字母、数字、其他符号中的至少 3 类；请补足。\n"), (weak.Code, weak.Error));
        var made = await RunAsync("", "account", "password", "li", "--generate", "--as", "zhang");
        Assert.Equal((0, "“li”首次登录时须更改密码。\n已设置“li”的密码，其全部登录已结束。\n"), (made.Code, made.Error));
        Assert.Matches("^[!-~]{16}\n$", made.Output);

        var wrong = await RunAsync("x\nQinglan-2026!\n", "account", "password", "li", "--as", "li");
        Assert.Equal((6, "现用密码不正确；未作改动。\n"), (wrong.Code, wrong.Error));
        var changed = await RunAsync($"{made.Output.Trim()}\nQinglan-2026!\n", "account", "password", "li", "--as", "li");
        Assert.Equal((0, "已设置“li”的密码，其全部登录已结束。\n"), (changed.Code, changed.Error));
        Assert.Equal(77, (await RunAsync("Qinglan-2027!\n", "account", "password", "zhang", "--as", "li")).Code);
        Assert.Equal((2, "标准输入中没有现用密码；请逐行给出。\n"), await NotedAsync("account", "password", "li", "--as", "li"));
    }

    [Fact]
    public async Task Tokens_MadeAndRevoked_AreListed()
    {
        await HireAsync();

        var made = await RunAsync("", "token", "make", "数据平台", "--actions", "report.import,plan.add", "--to", Day(30), "--as", "li");
        Assert.Equal((0, "令牌如下，只显示这一次，请妥善保存。\n"), (made.Code, made.Error));
        Assert.Matches("^jundeng_[0-9a-f]{64}\n$", made.Output);
        Assert.Matches("1 +数据平台 +plan.add、report.import ", (await RunAsync("", "token", "list", "--as", "li")).Output);
        Assert.Equal((2, "没有操作“report.imports”；是否指 report.import？全部操作见 jundeng access list。\n"), await NotedAsync("token", "make", "x", "--actions", "report.imports", "--to", Day(3), "--as", "li"));
        Assert.Equal((0, "已撤销第 1 号令牌。\n"), await NotedAsync("token", "revoke", "1", "--as", "li"));
        Assert.Contains("已失效", (await RunAsync("", "token", "list", "--of", "li", "--as", "zhang")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Settings_SetByTheSecurityAdministrator_Hold()
    {
        await HireAsync();

        Assert.Matches("password.length +12 +8 至 64 的整数 +密码最少位数", (await RunAsync("", "settings", "set", "password.length", "12", "--as", "sun")).Output);
        Assert.Equal((6, "sign-ins.keep-days 不能为“30”；应为183 至 3650 的整数。\n"), await NotedAsync("settings", "set", "sign-ins.keep-days", "30", "--as", "sun"));
        Assert.Equal(77, (await NotedAsync("settings", "set", "password.length", "8", "--as", "zhang")).Code);
        Assert.Matches("password.length +12 ", (await RunAsync("", "settings", "show")).Output);
        Assert.Matches(@"jump +0\.5（默认） +大于 0 的数 +与上次相比", (await RunAsync("", "settings", "show")).Output);
        Assert.Matches(@"jump +0\.3 ", (await RunAsync("", "settings", "set", "jump", "0.3", "--as", "sun")).Output);
        Assert.Matches(@"jump +0\.5（默认）", (await RunAsync("", "settings", "set", "jump", "--usual", "--as", "sun")).Output);
        Assert.Equal((2, "请给出设置的值，或用 --usual 恢复默认值。\n"), await NotedAsync("settings", "set", "jump", "--as", "sun"));
    }

    [Fact]
    public async Task SignIns_OfNobody_AreToldAsSuch()
    {
        await HireAsync();

        Assert.Equal((0, "无人登录。\n"), await NotedAsync("account", "sessions", "--as", "zhang"));
        Assert.Equal((0, "没有登录记录。\n"), await NotedAsync("account", "sign-ins", "--since", "2026-01-01", "--as", "sun"));
        Assert.Equal((0, "“li”可以再次登录。\n"), await NotedAsync("account", "unlock", "li", "--as", "zhang"));
        Assert.Matches("li +解除暂停", (await RunAsync("", "account", "sign-ins", "--since", "2026-01-01", "--as", "sun")).Output);
        Assert.Equal((77, "动态口令只能由“li”本人启用；管理员可用 --remove 取消。\n"), await NotedAsync("account", "totp", "li", "--as", "zhang"));
        Assert.Equal((6, "动态口令不正确；请核对设备时间，输入当前的 6 位数字。\n"), (await RunAsync("x\n", "account", "totp", "li", "--as", "li")) is var run ? (run.Code, run.Error.Split('\n', 2)[1]) : default);
    }

    [Fact]
    public async Task Totp_WithAKeyFile_IsStoredEncrypted()
    {
        await HireAsync();
        await RunAsync("", "account", "add", "qian", "--role", "auditor", "--as", "zhang");
        await File.WriteAllTextAsync(_scratch["key"], Convert.ToBase64String(new byte[32]), TestContext.Current.CancellationToken);

        Assert.Contains(await EnrolAsync("sun", new Surroundings()), await StoredAsync(), StringComparison.Ordinal);
        Assert.DoesNotContain(await EnrolAsync("li", new Surroundings { Variables = { ["JUNDENG_SECRET_KEY"] = _scratch["key"] } }), await StoredAsync(), StringComparison.Ordinal);

        Assert.Contains("{\"protected\":false,", (await RunAsync("", "history", "sun", "--as", "qian")).Output, StringComparison.Ordinal);
        Assert.Contains("{\"protected\":true,", (await RunAsync("", "history", "li", "--as", "qian")).Output, StringComparison.Ordinal);
        var missing = await Command.RunAsync(
            new Surroundings { Variables = { ["JUNDENG_SECRET_KEY"] = _scratch["none"] }, Input = "x\n"u8.ToArray() }, "account", "totp", "li", "--as", "li", "--db", _scratch["ledger.db"]);
        Assert.Equal((6, true), (missing.Code, missing.Error.Contains($"密钥文件“{_scratch["none"]}”（JUNDENG_SECRET_KEY）不能读取", StringComparison.Ordinal)));
    }

    // Takes a second factor in use as a person with an authenticator does, and gives its secret.
    private async Task<string> EnrolAsync(string name, Surroundings surroundings)
    {
        using var process = Command.Start(surroundings, "account", "totp", name, "--as", name, "--db", _scratch["ledger.db"]);
        var uri = (await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken))!;
        var secret = uri.Split("secret=")[1].Split('&')[0];
        var run = await Command.EndAsync(process, Encoding.UTF8.GetBytes(Totp.CodeAt(secret, TimeProvider.System.GetUtcNow()) + "\n"));
        Assert.True(run.Code == 0, run.Error);
        return secret;
    }

    private async Task<string> StoredAsync()
    {
        var stored = new StringBuilder();
        foreach (var file in Directory.GetFiles(Path.GetDirectoryName(_scratch["ledger.db"])!, "ledger.db*"))
            stored.Append(Encoding.Latin1.GetString(await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken)));
        return stored.ToString();
    }

    private static string Day(int ahead) => TimeProvider.System.GetUtcNow().AddDays(ahead).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private async Task HireAsync()
    {
        foreach (var words in new[] { "zhang --role account-administrator", "sun --role security-administrator", "li" })
            Assert.Equal(0, (await RunAsync("", ["account", "add", .. words.Split(' '), "--as", "zhang"])).Code);
    }

    private Task<Outcome> RunAsync(string input, params string[] words) =>
        Command.RunAsync(new Surroundings { Input = Encoding.UTF8.GetBytes(input) }, [.. words, "--db", _scratch["ledger.db"]]);

    private async Task<(int Code, string Error)> NotedAsync(params string[] words)
    {
        var run = await RunAsync("", words);
        return (run.Code, run.Error);
    }
}
