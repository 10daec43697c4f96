namespace Jundeng.Web.Api.Accounts;

/// <summary>What is to be different about the person of an account; what is null stays, an empty text is taken away.</summary>
/// <param name="FullName">What the person is called.</param>
/// <param name="Mail">Where mail for the person goes.</param>
public sealed record ChangeAccountRequest(string? FullName = null, string? Mail = null);
