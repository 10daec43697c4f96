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

    private string Shape => Tone switch
    {
        "good" => "●",
        "warn" => "▲",
        "bad" => "■",
        _ => "○",
    };

    /// <inheritdoc/>
    public void Attach(RenderHandle renderHandle) => _handle = renderHandle;

    /// <inheritdoc/>
    public Task SetParametersAsync(ParameterView parameters)
    {
        parameters.SetParameterProperties(this);
        _handle.Render(builder =>
        {
            builder.OpenElement(0, "span");
            builder.AddAttribute(1, "class", $"light light-{Tone}");
            if (Wordless) builder.AddAttribute(2, "title", Word);
            builder.AddMarkupContent(3, $"<span class=\"light-shape\" aria-hidden=\"true\">{Shape}</span>");
            builder.OpenElement(4, "span");
            if (Wordless) builder.AddAttribute(5, "class", "visually-hidden");
            builder.AddContent(6, Word);
            builder.CloseElement();
            builder.CloseElement();
        });
        return Task.CompletedTask;
    }
}
