extern alias attributes;

using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace ParamGen.Docs.Tests;

/// <summary>The XML documentation of the attributes, as Markdown.</summary>
internal static class XmlDocumentation
{
    private static readonly Dictionary<string, XElement> members = XDocument
        .Load(Path.ChangeExtension(typeof(attributes::ParamGen.InputAttribute).Assembly.Location, ".xml"), LoadOptions.PreserveWhitespace)
        .Descendants("member")
        .ToDictionary(member => member.Attribute("name")!.Value);

    public static IEnumerable<string> Names => members.Keys;

    public static XElement? Of(Type type) => members.GetValueOrDefault($"T:{type.FullName}");

    /// <summary>A property's documentation, wherever it is declared.</summary>
    public static XElement? Of(PropertyInfo property) => members.GetValueOrDefault($"P:{property.DeclaringType!.FullName}.{property.Name}");

    public static string Markdown(string name) => Markdown(members[name]);

    public static string Markdown(XElement? element) =>
        element is null ? "" : Regex.Replace(string.Concat(element.Nodes().Select(Markdown)), @"\s+", " ").Trim();

    private static string Markdown(XNode node) => node switch
    {
        XText text => text.Value,
        XElement { Name.LocalName: "see" } see when see.Attribute("href") is { } href =>
            $"[{string.Concat(see.Nodes().Select(Markdown))}]({href.Value})",
        XElement { Name.LocalName: "see" or "seealso" } see =>
            $"`{Short(see.Attribute("cref")?.Value ?? see.Attribute("langword")!.Value)}`",
        XElement { Name.LocalName: "c" } code => $"`{code.Value}`",
        XElement { Name.LocalName: "para" } => "",
        XElement other => string.Concat(other.Nodes().Select(Markdown)),
        _ => "",
    };

    /// <summary>P:ParamGen.ConvolutionAttribute.Groups → Groups; F:ParamGen.Padding.Same → Padding.Same.</summary>
    private static string Short(string cref)
    {
        var parts = cref[(cref.IndexOf(':', StringComparison.Ordinal) + 1)..].Split('.');
        return cref[0] == 'F' ? string.Join('.', parts[^2..]) : parts[^1].Replace("Attribute", "", StringComparison.Ordinal);
    }
}
