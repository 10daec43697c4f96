namespace Jundeng.Ledger.Feedback;

internal static class FeedbackMessages
{
    public static readonly Refusal TextMissing = new("feedback-text", new("没有填写意见；请写明您的意见或建议。", "There is no text; write what you want to say."));

    public static readonly Refusal AnswerMissing = new("feedback-answer", new("没有答复内容；请写明。", "There is no answer; write one."));

    public static readonly Refusal WhyMissing = new("feedback-why", new("不予答复须说明理由；请写明理由。", "To set a message aside takes a reason; say why."));

    public static readonly Refusal Score = new("feedback-score", new("满意度为 1 至 5；请选择一项。", "Satisfaction is from 1 to 5; choose one."));

    public static readonly Refusal Busy = new("feedback-busy", new("目前收到的意见较多；请过一小时再提交。", "Very many messages are coming in; send yours again in an hour."));

    public static Refusal TextLong(int most) => new("feedback-text", new($"意见不得超过 {most} 字；请改短。", $"The text must not exceed {most} characters; shorten it."));

    public static Refusal NotPublic(string release) => new("release-not-public", new($"发布 {release} 现在没有公开；请到现行的发布提交。", $"The release {release} is not public now; go to the one that is."));

    public static Refusal UnknownAbout(string about) => new("feedback-about", new($"这次发布中没有“{about}”；请从页面选择。", $"The release has no '{about}'; choose from the page."));

    public static Refusal Unknown(string id, string? nearest) => new("unknown-feedback", nearest is null
        ? new($"没有意见“{id}”；用 jundeng feedback list 查看。", $"There is no message '{id}'; see jundeng feedback list.")
        : new($"没有意见“{id}”；是否指 {nearest}？", $"There is no message '{id}'; did you mean {nearest}?"));

    public static Refusal Decided(FeedbackMessage message) => new("feedback-state", new(
        $"意见 {message.Id} {FeedbackWords.Of(message.State).Zh}，不能再次办理。", $"The message {message.Id} is {FeedbackWords.Of(message.State).En}; nothing more can be done with it."));
}
