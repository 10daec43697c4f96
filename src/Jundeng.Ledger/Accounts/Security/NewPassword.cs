using System.Security.Cryptography;

namespace Jundeng.Ledger.Accounts.Security;

/// <summary>Passwords made at random, to be changed at the first sign-in.</summary>
public static class NewPassword
{
    // Without what looks alike: 0 O o, 1 l I.
    private const string Small = "abcdefghijkmnpqrstuvwxyz";
    private const string Capital = "ABCDEFGHJKLMNPQRSTUVWXYZ";
    private const string Digit = "23456789";
    private const string Other = "-+=@#%";

    /// <summary>A password with letters of all four classes, as long as the settings ask and never shorter than 16.</summary>
    public static string Make(int length = 16)
    {
        var letters = (Small + Capital + Digit).AsSpan();
        char[] password =
        [
            .. RandomNumberGenerator.GetItems<char>(Small, 1), .. RandomNumberGenerator.GetItems<char>(Capital, 1), .. RandomNumberGenerator.GetItems<char>(Digit, 1),
            .. RandomNumberGenerator.GetItems<char>(Other, 1), .. RandomNumberGenerator.GetItems(letters, Math.Max(length, 16) - 4),
        ];
        RandomNumberGenerator.Shuffle(password.AsSpan());
        return new string(password);
    }
}
