namespace Jundeng.Ledger.Accounts.SignIn;

/// <summary>What a session still needs.</summary>
public enum SignInStage
{
    /// <summary>The code of the second factor.</summary>
    Code,

    /// <summary>A second factor, which must be taken in use first.</summary>
    Factor,

    /// <summary>A new password.</summary>
    Change,

    /// <summary>Nothing: the person is signed in.</summary>
    Open,
}
