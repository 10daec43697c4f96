using Jundeng.Plans;

namespace Jundeng.Ledger.Accounts.Security;

internal static class SecurityMessages
{
    public static readonly Refusal HoldsName = new("password", new("密码中不得含有账户名；请另取。", "The password must not hold the name of the account; choose another."));

    public static readonly Refusal WrongPassword = new("password-wrong", new("现用密码不正确；未作改动。", "The present password is not right; nothing was changed."));

    public static readonly Refusal Differs = new("password", new("两次输入的新密码不一致；请重新输入。", "The two new passwords are not the same; type them again."));

    public static readonly Refusal WrongCode = new("code-wrong", new(
        "动态口令不正确；请核对设备时间，输入当前的 6 位数字。", "The code is not right; check the clock of the device and type the 6 digits that it shows now."));

    public static readonly Refusal OtherSecretKey = new("secret-key", new(
        "动态口令的密钥是用另一把密钥保护的；请让 JUNDENG_SECRET_KEY 指向当时的密钥文件。", "The secret of the second factor is protected with another key; let JUNDENG_SECRET_KEY name the key file of that time."));

    // One sentence for all reasons, which says nothing of whether there is such an account.
    public static readonly Refusal SignInFailed = new("sign-in-failed", new(
        "账户名或密码不正确，或因多次失败已暂停登录；请核对后再试，或联系账户管理员。",
        "The name or the password is not right, or signing in is suspended after too many failures; check them and try again later, or ask an account administrator."));

    public static readonly Refusal SessionEnded = new("session-ended", new("登录已失效；请重新登录。", "The session has ended; sign in again."));

    public static readonly Refusal TokenActions = new("token", new("请至少给出一项操作（jundeng access list）。", "Name at least one action (jundeng access list)."));

    public static readonly Refusal TokenLabel = new("token", new("请给令牌一个用途名称。", "Give the token a label that says what it is for."));

    public static Refusal TooShort(int length) => new("password", new($"密码少于 {length} 位；请加长。", $"The password has fewer than {length} letters; make it longer."));

    public static Refusal TooLong(int length) => new("password", new($"密码多于 {length} 位；请缩短。", $"The password has more than {length} letters; make it shorter."));

    public static Refusal TooFewClasses(int classes) => new("password", new(
        $"密码须含小写字母、大写字母、数字、其他符号中的至少 {classes} 类；请补足。", $"The password must hold at least {classes} of: small letters, capital letters, digits, other signs; add what is missing."));

    public static Refusal UsedBefore(int history) => new("password", new(
        $"该密码是最近 {history} 个密码之一；请另取。", $"The password is one of the last {history}; choose another."));

    public static Refusal NotOwn(string name) => new("not-own", new(
        $"只能对本人账户操作，不能对“{name}”；账户管理员请用重置。", $"This can only be done to one's own account, not to '{name}'; an account administrator resets it."));

    public static Refusal NoSecondFactor(string name) => new("second-factor", new($"账户“{name}”没有启用动态口令。", $"The account '{name}' has no second factor."));

    public static Refusal SecretKey(string path) => new("secret-key", new(
        $"密钥文件“{path}”（JUNDENG_SECRET_KEY）不能读取，或不是 32 字节的 Base64；请更正（可用 openssl rand -base64 32 生成）。",
        $"The key file '{path}' (JUNDENG_SECRET_KEY) cannot be read or does not hold 32 bytes in Base64; mend it (openssl rand -base64 32 makes one)."));

    public static Refusal UnknownToken(string name, int number) => new("unknown-token", new(
        $"“{name}”没有第 {number} 号有效令牌；用 jundeng token list 查看。", $"'{name}' has no token no. {number} that holds; see jundeng token list."));

    public static Refusal TokenDay(DateOnly day, int most) => new("token", new(
        $"令牌的最后一天不能是{day.Said().Zh}；须在今天起 {most} 天之内。", $"The last day of a token cannot be {day.Said().En}; it is within {most} days from today."));

    public static Refusal NotByToken(string who) => new("access-denied", new(
        $"令牌不能更改“{who}”的登录方式；请由本人登录后办理。", $"A token cannot change how '{who}' signs in; the person does it themselves."));

    public static Refusal NotInToken(string who, AccessRule rule) => new("access-denied", new(
        $"“{who}”的这个令牌不包括“{rule.Words.Zh}”（{rule.Code}）；请另制令牌。", $"This token of '{who}' is not for '{rule.Words.En}' ({rule.Code}); make another."));
}
