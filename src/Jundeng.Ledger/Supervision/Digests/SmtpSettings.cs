namespace Jundeng.Ledger.Supervision.Digests;

/// <summary>A mail server.</summary>
/// <param name="Host">Its name or address.</param>
/// <param name="Port">Its port.</param>
/// <param name="Tls">Whether the connection must be encrypted by STARTTLS.</param>
/// <param name="From">The sender's address.</param>
/// <param name="User">The name to sign in with; null for none.</param>
/// <param name="Password">The password; null for none.</param>
public sealed record SmtpSettings(string Host, int Port, bool Tls, string From, string? User, string? Password)
{
    private const string Plain = "smtp";
    private const string Encrypted = "smtp+tls";
    private const int UsualPort = 25;
    private const int SubmissionPort = 587;

    /// <summary>Reads <c>smtp://host:port</c> or <c>smtp+tls://user:password@host:port</c>; null where it is neither.</summary>
    public static SmtpSettings? Parse(string address, string from)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || uri.Scheme is not (Plain or Encrypted) || uri.Host.Length == 0) return null;
        var tls = uri.Scheme == Encrypted;
        var signIn = uri.UserInfo.Split(':', 2);
        return new SmtpSettings(
            uri.Host, uri.Port > 0 ? uri.Port : tls ? SubmissionPort : UsualPort, tls, from, signIn[0].Length == 0 ? null : Uri.UnescapeDataString(signIn[0]),
            signIn.Length == 2 ? Uri.UnescapeDataString(signIn[1]) : null);
    }
}
