using System.Globalization;
using System.Text;
using ParamGen.Core.Text;

namespace ParamGen.Tool.Drawing;

/// <summary>Writes a drawing as a flowchart of Mermaid, which GitHub shows within Markdown.</summary>
internal sealed class MermaidWriter
{
    private readonly StringBuilder text = new("flowchart TD\n");
    private readonly StringBuilder edges = new();
    private readonly SortedDictionary<string, (LayerFamily Family, List<string> Nodes)> families = new(StringComparer.Ordinal);
    private int nodes;
    private int groups;

    /// <summary>What Mermaid shows by itself at most: edges, and characters.</summary>
    private const int MostEdges = 500, MostCharacters = 50_000;

    /// <summary>Why Mermaid does not show a flowchart without further settings; null if it does.</summary>
    public static string? Unshown(string flowchart)
    {
        var edges = flowchart.Split('\n').Count(line => line.Contains(" -->", StringComparison.Ordinal));
        return edges > MostEdges || flowchart.Length > MostCharacters
            ? $"it has {Numbers.Grouped(edges)} edges and {Numbers.Grouped(flowchart.Length)} characters; without other settings, "
                + $"Mermaid shows at most {Numbers.Grouped(MostEdges)} edges and {Numbers.Grouped(MostCharacters)} characters"
            : null;
    }

    /// <summary>The flowchart.</summary>
    public static string Write(Diagram diagram)
    {
        var writer = new MermaidWriter();
        writer.text.Append($"  accTitle: {Plain(diagram.Name)}\n");
        writer.text.Append($"  accDescr: {Plain(diagram.Caption.Replace(" ·", ",", StringComparison.Ordinal))}\n");
        writer.Add(diagram.Parts, [], copies: 1, "  ");
        writer.text.Append(writer.edges);
        var light = Palette.Light;
        if (writer.groups > 0)
        {
            writer.text.Append($"  classDef group fill:{light.Frame},stroke:{light.Line},color:{light.Text}\n");
            writer.text.Append($"  class {string.Join(',', Enumerable.Range(1, writer.groups).Select(number => $"g{number}"))} group\n");
        }

        foreach (var (id, (family, members)) in writer.families)
        {
            writer.text.Append($"  classDef {id} fill:{light.Fill(family)},stroke:{light.Border(family)},color:{light.Text}\n");
            writer.text.Append($"  class {string.Join(',', members)} {id}\n");
        }

        return writer.text.ToString();
    }

    /// <summary>Adds parts, and returns what leaves them: the node and the shape.</summary>
    /// <param name="graph">The parts.</param>
    /// <param name="entries">What enters them.</param>
    /// <param name="copies">How often they stand one after another.</param>
    /// <param name="indent">The spaces before a line.</param>
    private List<(string Node, string Shape)> Add(
        PartGraph graph,
        List<(string Node, string Shape)> entries,
        long copies,
        string indent)
    {
        var exits = new List<List<(string Node, string Shape)>>();
        foreach (var part in graph.Parts)
        {
            List<(string Node, string Shape)> inputs = [.. part.Inputs.Select(Find)];
            if (part.Inside is { } inside)
            {
                var title = part.Count > 1 ? $"× {part.Count} {part.Title}" : part.Title;
                text.Append($"{indent}subgraph g{++groups}[\"{Escaped(title.TrimEnd())}\"]\n");
                exits.Add(Add(inside, inputs, copies * part.Count, indent + "  "));
                text.Append($"{indent}end\n");
                continue;
            }

            var (node, box) = ($"n{++nodes}", BoxText.Of(part, copies));
            string[] lines = [$"<b>{Escaped($"{box.Title} {box.Tag}".TrimEnd())}</b>", .. box.Lines.Select(Line)];
            text.Append($"{indent}{node}[\"{string.Join("<br/>", lines)}\"]\n");
            foreach (var (from, shape) in inputs)
                edges.Append($"  {from} -->{(shape.Length > 0 ? $"|\"{Escaped(shape)}\"|" : "")} {node}\n");
            families.TryAdd(part.Head.Family.Id, (part.Head.Family, []));
            families[part.Head.Family.Id].Nodes.Add(node);
            exits.Add([(node, BoxText.Shape(part))]);
        }

        return [.. graph.Exits.Select(Find)];

        (string Node, string Shape) Find(Link link) =>
            link.From < 0 ? entries[link.Exit] : exits[link.From][Math.Min(link.Exit, exits[link.From].Count - 1)];

        static string Line(BoxLine line) => line.IsName ? $"<i>{Escaped(line.Text)}</i>" : Escaped(line.Text);
    }

    /// <summary>
    /// A text within quotes: all but letters, digits and harmless signs is a number, so that none of it is Mermaid or HTML.
    /// </summary>
    private static string Escaped(string text)
    {
        var escaped = new StringBuilder();
        foreach (var rune in SafeText.Shown(text).EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune) || rune.Value is ' ' or ',' or '.' or '×' or '·' or '_' or '/' or '-')
                escaped.Append(rune.ToString());
            else
                escaped.Append(CultureInfo.InvariantCulture, $"#{rune.Value};");
        }

        return escaped.ToString();
    }

    /// <summary>A text without anything that could end its line or be more than text.</summary>
    private static string Plain(string text) => string.Concat(SafeText.Shown(text)
        .Select(c => char.IsLetterOrDigit(c) || c is ' ' or ',' or '.' or '-' or '_' ? c : ' '));
}
