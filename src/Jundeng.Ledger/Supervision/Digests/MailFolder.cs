using System.Text;

namespace Jundeng.Ledger.Supervision.Digests;

/// <summary>Writes mails as .eml files into a folder, from which any mail program or relay takes them.</summary>
/// <param name="folder">The folder; made where it is missing.</param>
/// <param name="from">The sender's address.</param>
public sealed class MailFolder(string folder, string from) : IMailTransport
{
    private const int LineLength = 76;

    /// <inheritdoc/>
    public async Task SendAsync(DigestMessage message, CancellationToken ct)
    {
        try
        {
            Directory.CreateDirectory(folder);
            // A file appears whole or not at all, and a second try writes the same one.
            var path = Path.Combine(folder, FormattableString.Invariant($"{message.On:yyyy-MM-dd}-{message.Number}.eml"));
            await File.WriteAllTextAsync(path + ".part", Mime(message), new UTF8Encoding(false), ct);
            File.Move(path + ".part", path, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new MailFailedException(e.Message, e);
        }
    }

    private string Mime(DigestMessage message) => string.Join("\r\n", Headers(message).Concat(Lines(Convert.ToBase64String(Encoding.UTF8.GetBytes(message.Body.ReplaceLineEndings("\r\n")))))) + "\r\n";

    private IEnumerable<string> Headers(DigestMessage message) =>
    [
        $"From: {from}",
        $"To: {message.Address}",
        $"Subject: =?utf-8?B?{Convert.ToBase64String(Encoding.UTF8.GetBytes(message.Subject))}?=",
        $"Message-ID: <{message.MessageId}>",
        "MIME-Version: 1.0",
        "Content-Type: text/plain; charset=utf-8",
        "Content-Transfer-Encoding: base64",
        "",
    ];

    private static IEnumerable<string> Lines(string base64) => base64.Chunk(LineLength).Select(line => new string(line));
}
