using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace Jundeng.Ledger.Accounts.Security;

/// <summary>Salted hashes of passwords: PBKDF2 with HMAC-SHA512 by the framework's hasher.</summary>
internal static class PasswordHash
{
    private const int Iterations = 210_000;

    // What is compared where there is no account, so that this takes as long.
    private static readonly PasswordHasher<string> s_hasher = new(Options.Create(new PasswordHasherOptions { IterationCount = Iterations }));

    private static readonly string s_nobody = s_hasher.HashPassword("", Guid.NewGuid().ToString());

    public static string Of(string password) => s_hasher.HashPassword("", password);

    /// <summary>Whether it is the password; a missing hash takes as long as a wrong password.</summary>
    public static bool Fits(string? hash, string password) =>
        s_hasher.VerifyHashedPassword("", hash ?? s_nobody, password) != PasswordVerificationResult.Failed && hash is not null;
}
