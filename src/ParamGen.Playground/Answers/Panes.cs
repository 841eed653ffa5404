using ParamGen.Tool.Drawing;
using ParamGen.Tool.Drawing.Layout;
using ParamGen.Tool.Models;
using ParamGen.Tool.Reports;

namespace ParamGen.Playground.Answers;

/// <summary>What is shown of a model beside its text: what the command line would write.</summary>
internal static class Panes
{
    /// <summary>The summary; null where the model has no numbers.</summary>
    public static Table? Summary(LoadedModel? model)
    {
        if (model is null or { Network: null, Contents: null })
            return null;
        var report = Tool.Reports.Summary.Of(model, RowSelection.All, isNested: false);
        return new(
            report.Title,
            [.. report.Columns.Select(column => new Column(column.Heading, column.IsNumber))],
            [.. report.Rows.Select(row => row.Select(PeopleText.Of).ToList())],
            [.. report.TotalsForPeople.Select(total => new Total(total.Heading, PeopleText.Of(total)))]);
    }

    /// <summary>The drawing; null where the model has no layers.</summary>
    public static Picture? Drawing(LoadedModel? model)
    {
        if (model?.Source is null || model.Network is null)
            return null;
        try
        {
            return new(SvgWriter.Write(Diagram.Of(model, isExpanded: false)), null);
        }
        catch (DrawingTooLargeException exception)
        {
            return new(null, $"The model is too large to be drawn: {exception.Message}.");
        }
    }
}
