namespace Jundeng.Ledger.Supervision.Lights;

/// <summary>The shape of a light, so that it can be told without its colour.</summary>
public enum LightShape
{
    /// <summary>●</summary>
    Circle,

    /// <summary>▲</summary>
    Triangle,

    /// <summary>■</summary>
    Square,

    /// <summary>◆</summary>
    Diamond,

    /// <summary>○</summary>
    Ring,
}
