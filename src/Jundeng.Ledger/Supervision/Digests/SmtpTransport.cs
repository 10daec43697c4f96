using System.Net;
using System.Net.Mail;
using System.Text;

namespace Jundeng.Ledger.Supervision.Digests;

/// <summary>Sends mails through a mail server.</summary>
public sealed class SmtpTransport(SmtpSettings settings) : IMailTransport
{
    /// <inheritdoc/>
    public async Task SendAsync(DigestMessage message, CancellationToken ct)
    {
        try
        {
            using var client = new SmtpClient(settings.Host, settings.Port) { EnableSsl = settings.Tls };
            if (settings.User is { } user) client.Credentials = new NetworkCredential(user, settings.Password);
            using var mail = new MailMessage(settings.From, message.Address, message.Subject, message.Body) { SubjectEncoding = Encoding.UTF8, BodyEncoding = Encoding.UTF8 };
            mail.Headers.Add("Message-ID", $"<{message.MessageId}>");
            await client.SendMailAsync(mail, ct);
        }
        catch (SmtpException e)
        {
            throw new MailFailedException(e.InnerException?.Message ?? e.Message, e);
        }
    }
}
