using System.Globalization;
using System.Xml.Linq;

namespace Jundeng.Plans.Documents.Docx;

/// <summary>Access by local names, so that both the transitional and the strict namespaces of Office Open XML are read.</summary>
internal static class DocxXml
{
    public static XElement? Child(this XElement? element, string name) => element?.Elements().FirstOrDefault(child => child.Name.LocalName == name);

    public static IEnumerable<XElement> Children(this XElement? element, string name) => element?.Elements().Where(child => child.Name.LocalName == name) ?? [];

    public static string? Value(this XElement? element, string attribute = "val") => element?.Attributes().FirstOrDefault(own => own.Name.LocalName == attribute)?.Value;

    public static int? Number(this XElement? element, string attribute = "val") =>
        int.TryParse(element.Value(attribute), NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>True for a switch that is present and not turned off.</summary>
    public static bool IsOn(this XElement? element) => element is not null && element.Value() is not ("0" or "false" or "off" or "none");

    /// <summary>The children behind wrappers that only carry properties, revisions taken as accepted.</summary>
    public static IEnumerable<XElement> Unwrapped(this XElement element)
    {
        foreach (var child in element.Elements())
        {
            var inner = child.Name.LocalName switch
            {
                "sdt" => IsContents(child) ? null : child.Child("sdtContent"),
                "ins" or "moveTo" or "customXml" or "smartTag" or "dir" or "bdo" => child,
                "AlternateContent" => Chosen(child),
                "del" or "moveFrom" => null,
                _ => child,
            };
            if (inner is null) continue;
            if (inner == child && child.Name.LocalName is not ("ins" or "moveTo" or "customXml" or "smartTag" or "dir" or "bdo"))
            {
                yield return child;
                continue;
            }

            foreach (var found in inner.Unwrapped()) yield return found;
        }
    }

    // the drawing of today, else the one kept for programs that do not know it
    private static XElement? Chosen(XElement alternatives) =>
        alternatives.Children("Choice").FirstOrDefault(choice => choice.Descendants().Any(part => part.Name.LocalName is "txbxContent" or "t")) ?? alternatives.Child("Fallback") ?? alternatives.Child("Choice");

    private static bool IsContents(XElement block) => block.Child("sdtPr").Child("docPartObj").Child("docPartGallery").Value() == "Table of Contents";
}
