using Jundeng.Publishing.Drawings;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Jundeng.Web.Pages.Drawings;

/// <summary>Shapes as elements of a page, coloured by its style sheet.</summary>
public sealed class ShapeView : ComponentBase
{
    /// <summary>The shapes, the lowest first.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyList<Shape> Shapes { get; set; }

    /// <inheritdoc />
    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        foreach (var shape in Shapes) Add(builder, shape);
    }

    private static void Add(RenderTreeBuilder builder, Shape shape)
    {
        builder.OpenElement(0, shape.Name);
        if (shape.Class is { } style) builder.AddAttribute(1, "class", style);
        foreach (var (name, value) in shape.Places) builder.AddAttribute(2, name, value);
        if (shape.Words is { } words) builder.AddContent(3, words);
        foreach (var within in shape.Within) Add(builder, within);
        builder.CloseElement();
    }
}
