namespace Jundeng.Web.Api.Settings;

/// <summary>What will be tried again.</summary>
/// <param name="Mails">How many mails.</param>
public sealed record RetriedResponse(int Mails);
