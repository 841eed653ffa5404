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
        foreach (var model in models)
        {
            page.Write("\n");
            MarkdownReport.Write(Summary.Of(model, RowSelection.All, isNested: false) with { Title = model.Name }, page);
        }

        yield return (Page, page.ToString());
    }
}
