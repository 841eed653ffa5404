using ParamGen.Tool.Drawing;
using ParamGen.Tool.Drawing.Layout;
using ParamGen.Tool.Models;

namespace ParamGen.Tool.Reports;

/// <summary>What a project's models are: a page with all of them, and a drawing of each that has layers.</summary>
internal static class ProjectReport
{
    /// <summary>The name of the page.</summary>
    public const string Page = "models.md";

    /// <summary>The files and what is in them.</summary>
    /// <param name="project">The name of the project.</param>
    /// <param name="models">Its models.</param>
    public static IEnumerable<(string Path, string Text)> Of(string project, IReadOnlyList<LoadedModel> models)
    {
        using var page = new StringWriter { NewLine = "\n" };
        page.Write($"# Models of {MarkdownReport.Escaped(project)}\n");
        if (models.Count == 0)
            page.Write("\nThe project has no models.\n");
        var drawings = new List<(string Path, string Text)>();
        foreach (var model in models)
        {
            page.Write("\n");
            MarkdownReport.Write(Summary.Of(model, RowSelection.All, isNested: false) with { Title = model.Name }, page);
            if (model.Source is null)
                continue;
            try
            {
                // Classes of different namespaces may have one name.
                var name = FileNameOf(model.Name);
                var taken = drawings.Count(drawing => drawing.Path.StartsWith($"{name}.", StringComparison.OrdinalIgnoreCase));
                var path = taken == 0 ? $"{name}.svg" : $"{name}.{taken + 1}.svg";
                drawings.Add((path, SvgWriter.Write(Diagram.Of(model, isExpanded: false))));
                page.Write($"\n![{MarkdownReport.Escaped(model.Name)}](<{path}>)\n");
            }
            catch (DrawingTooLargeException exception)
            {
                page.Write($"\nIt is too large to be drawn: {exception.Message}.\n");
            }
        }

        return [(Page, page.ToString()), .. drawings];
    }

    /// <summary>The name of a class, of which a generic one has characters that no file name may have.</summary>
    private static string FileNameOf(string name) => string.Concat(name.Select(c => char.IsLetterOrDigit(c) || c is '_' or '.' ? c : '_'));
}
