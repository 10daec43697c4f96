using Microsoft.AspNetCore.Components;

namespace Jundeng.Web.Pages;

/// <summary>A mark with colour, shape and always a word. It stands on pages by the thousand, so it is a component with nothing but its mark.</summary>
public sealed class Light : IComponent
{
    private RenderHandle _handle;

    /// <summary>good, warn, bad or none: gives colour and shape.</summary>
    [Parameter, EditorRequired]
    public required string Tone { get; set; }

    /// <summary>What the mark says.</summary>
    [Parameter, EditorRequired]
    public required string Word { get; set; }

    /// <summary>Whether the word is read out and shown on pointing only.</summary>
    [Parameter]
    public bool Wordless { get; set; }

    /// <summary>The mark as a fragment, for tables that have it in each row.</summary>
    /// <param name="tone">As <see cref="Tone"/>.</param>
    /// <param name="word">As <see cref="Word"/>.</param>
    /// <param name="wordless">As <see cref="Wordless"/>.</param>
    public static RenderFragment Mark(string tone, string word, bool wordless = false) => builder =>
    {
        builder.OpenElement(0, "span");
        builder.AddAttribute(1, "class", $"light light-{tone}");
        if (wordless) builder.AddAttribute(2, "title", word);
        builder.AddMarkupContent(3, $"<span class=\"light-shape\" aria-hidden=\"true\">{ShapeOf(tone)}</span>");
        builder.OpenElement(4, "span");
        if (wordless) builder.AddAttribute(5, "class", "visually-hidden");
        builder.AddContent(6, word);
        builder.CloseElement();
        builder.CloseElement();
    };

    /// <inheritdoc/>
    public void Attach(RenderHandle renderHandle) => _handle = renderHandle;

    /// <inheritdoc/>
    public Task SetParametersAsync(ParameterView parameters)
    {
        parameters.SetParameterProperties(this);
        _handle.Render(Mark(Tone, Word, Wordless));
        return Task.CompletedTask;
    }

    private static string ShapeOf(string tone) => tone switch
    {
        "good" => "●",
        "warn" => "▲",
        "bad" => "■",
        _ => "○",
    };
}
