namespace Jundeng.Ledger.Desk;

/// <summary>What is to be done with a thing.</summary>
public enum DeskWork
{
    /// <summary>A report was returned and must be mended.</summary>
    MendReport,

    /// <summary>A report must be filled in.</summary>
    FillReport,

    /// <summary>An order must be signed for.</summary>
    SignOrder,

    /// <summary>An order came back from its check.</summary>
    MendOrder,

    /// <summary>An order must be worked on.</summary>
    WorkOrder,

    /// <summary>Somebody asks for more time for an order.</summary>
    DecideExtension,

    /// <summary>An order is reported as done and must be checked.</summary>
    CheckOrder,

    /// <summary>Reports of a round wait to be checked.</summary>
    CheckReports,

    /// <summary>Tasks of a plan are behind and no order covers them.</summary>
    IssueOrders,

    /// <summary>Units of a plan stand for nobody whom the ledger knows.</summary>
    MatchUnits,

    /// <summary>A release that somebody else has proposed waits for approval.</summary>
    DecideRelease,

    /// <summary>Messages of the public on a release wait for an answer.</summary>
    AnswerMessages,
}
